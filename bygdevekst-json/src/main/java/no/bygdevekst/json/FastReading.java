package no.bygdevekst.json;

import io.vavr.control.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads a document in one go over its bytes, and gives up at whatever is wrong. */
final class FastReading {

    private FastReading() {}

    static <T> Option<T> read(byte[] bytes, ValueCodec<T> codec, Parsers parsers) {
        if (Utf8.hasByteOrderMark(bytes) || !Utf8.isWellFormed(bytes)) {
            return Option.none();
        }
        try (JsonParser parser = parsers.of(bytes)) {
            JsonInput in = new JsonInput(parser, FirstProblem.GIVES_UP);
            return in.next() ? in.read(codec).filter(value -> !in.next()) : Option.none();
        } catch (FirstProblem.Met | JacksonException e) {
            return Option.none();
        }
    }
}
