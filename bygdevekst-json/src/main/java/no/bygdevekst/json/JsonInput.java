package no.bygdevekst.json;

import io.vavr.control.Option;
import java.util.function.Supplier;
import no.bygdevekst.rule.Member;
import no.bygdevekst.text.Phrase;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The values of a JSON document one after another, and a place to say what is wrong with them.
 *
 * <p>It stands at a value or at a member's name; a codec that is asked to read leaves it at the end of the value.
 */
final class JsonInput {

    /** No whole number of so many characters is too large for an {@code int}. */
    private static final int SHORT_NUMBER = 9;

    private final JsonParser parser;
    private final ProblemSink problems;
    private long order;

    JsonInput(JsonParser parser, ProblemSink problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Moves on to the next value or name, and says whether there is one. */
    boolean next() {
        order++;
        return parser.nextToken() != null;
    }

    /** Reads the value that stands here, if it is of the codec's type; else says so, and passes over it. */
    <T> Option<T> read(ValueCodec<T> codec) {
        JsonType type = JsonType.of(parser.currentToken());
        if (type != codec.type()) {
            problem(ProblemCode.WRONG_TYPE, () -> ValueMessages.wrongType(type, scalar(type), codec));
        } else if (isBinaryFraction()) {
            problem(ProblemCode.WRONG_TYPE, () -> ValueMessages.binaryFraction(text(), codec));
        } else {
            return codec.read(this);
        }
        skip();
        return Option.none();
    }

    /** Moves to the next name of the object, if there is one. */
    boolean nextMember() {
        if (!next() || parser.currentToken() != JsonToken.PROPERTY_NAME) {
            return false;
        }
        if (problems.keepsPlaces()) {
            refuseHalfPair(memberName());
        }
        return true;
    }

    /** Moves to the next element of the array, if there is one. */
    boolean nextElement() {
        return next() && parser.currentToken() != JsonToken.END_ARRAY;
    }

    /** The name that stands here, or that the value here has. */
    String memberName() {
        return parser.currentName();
    }

    /** Passes over the value of the name that stands here. */
    void skipMember() {
        next();
        skip();
    }

    /** The string that stands here, the digits of the number, or the word of the truth value. */
    String text() {
        return parser.getString();
    }

    /** The number that stands here. */
    Decimal number() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= SHORT_NUMBER
                ? Decimal.ofWhole(parser.getIntValue())
                : Decimal.of(text());
    }

    /** The truth value that stands here. */
    boolean flag() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** Where that which stands here begins, if anybody keeps it. */
    Mark mark() {
        return problems.keepsPlaces() ? place() : Mark.NOWHERE;
    }

    private Mark place() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Mark(order, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /** Says what is wrong with that which stands here. */
    void problem(ProblemCode code, Supplier<Phrase> message) {
        problem(mark(), code, message);
    }

    /** Says what is wrong with the object or array that stands here or ends here. */
    void problem(Mark start, ProblemCode code, Supplier<Phrase> message) {
        problems.add(start, () -> toProblem(start, code, message));
    }

    /** Says that the object that ends here lacks a member. */
    void missing(Mark start, Member member, Supplier<Phrase> message) {
        problems.add(
                start,
                () -> new Problem(
                        ProblemCode.MISSING_MEMBER,
                        pointer(),
                        Option.some(member.inDocument()),
                        start.line(),
                        start.column(),
                        message.get()));
    }

    /** Says what is wrong with that which stands here, and that the rest of the document does not matter. */
    void onlyProblem(ProblemCode code, Supplier<Phrase> message) {
        Mark mark = mark();
        problems.addOnly(() -> toProblem(mark, code, message));
    }

    /** How many problems were met so far. */
    long problemCount() {
        return problems.count();
    }

    private Problem toProblem(Mark mark, ProblemCode code, Supplier<Phrase> message) {
        return new Problem(code, pointer(), Option.none(), mark.line(), mark.column(), message.get());
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private void skip() {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token == null) {
                return;
            }
            if (token == JsonToken.PROPERTY_NAME) {
                refuseHalfPair(memberName());
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && next());
    }

    // A name that no UTF-8 could hold has no form in a pointer either.
    private void refuseHalfPair(String name) {
        if (Utf16.hasHalfPair(name)) {
            throw new HalfPairInName(parser, parser.currentTokenLocation());
        }
    }

    private Option<String> scalar(JsonType type) {
        return Option.when(type.isScalar(), this::text);
    }

    // A text has digits; a tree may hold what a host has rounded already.
    private boolean isBinaryFraction() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            return false;
        }
        Object number = parser.getNumberValueDeferred();
        return number instanceof Double || number instanceof Float;
    }
}
