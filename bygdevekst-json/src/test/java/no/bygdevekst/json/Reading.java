package no.bygdevekst.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/** Reads with one codec, as a whole document is read, and shows problems in one line each. */
final class Reading {

    private static final Parsers PARSERS = new Parsers(ReadLimits.standard().depth());

    private Reading() {}

    static <T> Validation<Seq<Problem>, T> read(ValueCodec<T> codec, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return FastReading.read(bytes, codec, PARSERS)
                .<Validation<Seq<Problem>, T>>map(Validation::valid)
                .getOrElse(() -> CarefulReading.read(bytes, codec, ReadLimits.standard(), PARSERS));
    }

    static Validation<Seq<Problem>, PlanDocument> read(String json) {
        return PlanDocumentReader.standard().read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The problems of a document of one codec, {@code CODE at} each. */
    static Vector<String> problems(ValueCodec<?> codec, String json) {
        return lines(read(codec, json));
    }

    static Vector<String> lines(Validation<Seq<Problem>, ?> read) {
        return read.getError()
                .map(problem -> (problem.code() + " " + problem.at()).strip())
                .toVector();
    }

    static <T> String write(ValueCodec<T> codec, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = Generators.of(Layout.COMPACT, bytes)) {
            codec.write(value, out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
