package no.bygdevekst.json.reading;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.ContentReference;

/** Reads a document over its characters, and finds every problem with its place. */
public final class CarefulReading {

    private final byte[] bytes;
    private final ReadLimits limits;
    private final JsonParser parser;

    private CarefulReading(byte[] bytes, ReadLimits limits, JsonParser parser) {
        this.bytes = bytes;
        this.limits = limits;
        this.parser = parser;
    }

    public static <T> Validation<Problems, T> read(
            byte[] bytes, Function<JsonInput, Option<T>> value, ReadLimits limits, Parsers parsers) {
        return read(bytes, (in, problems) -> value.apply(in), limits, parsers);
    }

    /** Reads a value by one who looks at the problems that were met in it, too. */
    public static <T> Validation<Problems, T> read(
            byte[] bytes,
            BiFunction<JsonInput, ProblemCollector, Option<T>> value,
            ReadLimits limits,
            Parsers parsers) {
        try (JsonParser parser = parsers.of(new Utf8Reader(bytes, limits.bytes()))) {
            return new CarefulReading(bytes, limits, parser).read(value);
        }
    }

    private <T> Validation<Problems, T> read(BiFunction<JsonInput, ProblemCollector, Option<T>> value) {
        try {
            return readDocument(value);
        } catch (Unreadable e) {
            return only(e.code(), TextPosition.of(bytes, e.index()), e.phrase());
        } catch (StreamConstraintsException e) {
            TokenStreamLocation bracket = parser.streamReadContext().startLocation(ContentReference.unknown());
            return only(ProblemCode.TOO_LARGE, position(bracket), DocumentMessages.tooDeep(limits.depth()));
        } catch (UnexpectedEndOfInputException e) {
            return only(ProblemCode.SYNTAX, position(e.getLocation()), DocumentMessages.endsEarly());
        } catch (JacksonException e) {
            return only(ProblemCode.SYNTAX, position(e.getLocation()), whyNotJson(e.getLocation()));
        }
    }

    private <T> Validation<Problems, T> readDocument(BiFunction<JsonInput, ProblemCollector, Option<T>> value) {
        if (Utf8.hasByteOrderMark(bytes)) {
            throw new Unreadable(ProblemCode.SYNTAX, 0, DocumentMessages.byteOrderMark());
        }
        ProblemCollector problems = new ProblemCollector();
        JsonInput in = JsonInput.ofText(parser, problems);
        if (!in.next()) {
            return only(ProblemCode.SYNTAX, position(parser.currentLocation()), DocumentMessages.empty());
        }
        Option<T> read = value.apply(in, problems);
        Option<TokenStreamLocation> rest = whatFollows(in);
        return rest.isDefined()
                ? only(ProblemCode.SYNTAX, position(rest.get()), DocumentMessages.goesOn())
                : read.toValidation(problems::problems);
    }

    private Option<TokenStreamLocation> whatFollows(JsonInput in) {
        try {
            return Option.when(in.next(), parser::currentTokenLocation);
        } catch (StreamReadException e) {
            return Option.some(e.getLocation());
        }
    }

    private <T> Validation<Problems, T> only(ProblemCode code, TextPosition position, Phrase message) {
        String at = parser.streamReadContext().pathAsPointer().toString();
        return Validation.invalid(
                Problems.only(new Problem(code, at, Option.none(), position.line(), position.column(), message)));
    }

    private Phrase whyNotJson(TokenStreamLocation location) {
        return DecimalComma.endsAt(bytes, location.getCharOffset())
                ? DocumentMessages.decimalComma()
                : DocumentMessages.notJson();
    }

    private static TextPosition position(TokenStreamLocation location) {
        return new TextPosition(location.getLineNr(), location.getColumnNr());
    }
}
