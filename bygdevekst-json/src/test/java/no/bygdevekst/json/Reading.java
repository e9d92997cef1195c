package no.bygdevekst.json;

import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;

/** Reads with one codec, as a whole document is read, and shows problems in one line each. */
final class Reading {

    private static final Parsers PARSERS = new Parsers(ReadLimits.standard().depth());

    private Reading() {}

    static <T> Validation<Problems, T> read(ValueCodec<T> codec, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return FastReading.read(bytes, codec, PARSERS)
                .<Validation<Problems, T>>map(Validation::valid)
                .getOrElse(() -> CarefulReading.read(bytes, codec, ReadLimits.standard(), PARSERS));
    }

    static Validation<Problems, PlanDocument> read(String json) {
        return PlanDocumentReader.standard().read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The problems of a document of one codec, {@code CODE at} each. */
    static Vector<String> problems(ValueCodec<?> codec, String json) {
        return lines(read(codec, json));
    }

    static Vector<String> lines(Validation<Problems, ?> read) {
        return read.getError().inOrder().map(problem -> (problem.code() + " " + problem.at()).strip());
    }

    static <T> String write(ValueCodec<T> codec, T value) {
        return new String(JsonBytes.of(Layout.COMPACT, out -> codec.write(value, out)), StandardCharsets.UTF_8).strip();
    }
}
