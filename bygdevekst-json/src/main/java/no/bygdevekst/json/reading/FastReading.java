package no.bygdevekst.json.reading;

import io.vavr.control.Option;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads a document in one go over its bytes, and gives up at whatever is wrong. */
public final class FastReading {

    private FastReading() {}

    public static <T> Option<T> read(byte[] bytes, Function<JsonInput, Option<T>> value, Parsers parsers) {
        if (Utf8.hasByteOrderMark(bytes) || !Utf8.isWellFormed(bytes)) {
            return Option.none();
        }
        try (JsonParser parser = parsers.of(bytes)) {
            JsonInput in = JsonInput.ofText(parser, FirstProblem.GIVES_UP);
            return in.next() ? value.apply(in).filter(read -> !in.next()) : Option.none();
        } catch (FirstProblem.Met | JacksonException e) {
            return Option.none();
        }
    }
}
