package no.bygdevekst.json.reading;

import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Place;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.plan.PartialLine;
import no.bygdevekst.text.Phrase;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The values of a JSON document one after another, and a place to say what is wrong with them.
 *
 * <p>It stands at a value or at a member's name; whoever is asked to read leaves it at the end of the value.
 */
public final class JsonInput {

    /** What stands for the place of a name that is not among those that an object can have. */
    public static final int UNKNOWN_MEMBER = -1;

    /** What stands for the place of a name where the object ends. */
    public static final int NO_MEMBER = -2;

    /** No whole number of so many characters is too large for an {@code int}. */
    private static final int SHORT_NUMBER = 9;

    private final JsonParser parser;
    private final ProblemSink problems;
    private final Option<DraftNotes> notes;
    private final Option<Recurring> ofText;
    private long order;

    /** What a host's parser gives, be it of a text or of values that it holds. */
    public JsonInput(JsonParser parser, ProblemSink problems) {
        this(parser, problems, Option.none(), Option.none());
    }

    /** What a parser of text gives: all numbers are digits. */
    static JsonInput ofText(JsonParser parser, ProblemSink problems) {
        return new JsonInput(parser, problems, Option.none(), Option.some(new Recurring()));
    }

    /** The same values from here on, of a half-typed plan. */
    public JsonInput asDraft(DraftNotes notes) {
        return new JsonInput(parser, problems, Option.some(notes), ofText);
    }

    private JsonInput(JsonParser parser, ProblemSink problems, Option<DraftNotes> notes, Option<Recurring> ofText) {
        this.parser = parser;
        this.problems = problems;
        this.notes = notes;
        this.ofText = ofText;
    }

    /** Whether it is a half-typed plan that is read: what cannot be read is then left out, and the rest stands. */
    public boolean isDraft() {
        return notes.isDefined();
    }

    /** Notes that the value that stands here, or ends here, could not be read. */
    public void noteGap() {
        notes.forEach(each -> each.gap(place()));
    }

    /** Notes that a member of the object that ends here is not there. */
    public void noteGap(Member member) {
        notes.forEach(each -> each.gap(place().at(member)));
    }

    /** Notes which elements are left of the array that ends here. */
    public void noteArray(List<Integer> left) {
        notes.forEach(each -> each.array(place(), left));
    }

    /** Notes what could be read of the budget line that ends here. */
    public void noteLine(Function<Place, PartialLine> line) {
        notes.forEach(each -> each.line(line.apply(place())));
    }

    /** Moves on to the next value or name, and says whether there is one. */
    public boolean next() {
        order++;
        return parser.nextToken() != null;
    }

    /** The type of the value that stands here. */
    public JsonType type() {
        return JsonType.of(parser.currentToken());
    }

    /** Moves to the next name of the object, if there is one. */
    public boolean nextMember() {
        return next() && isAtName();
    }

    /**
     * Moves to the next name of the object, if there is one, and finds it without a look at each name.
     *
     * @param names those that the object can have
     * @return the place of the name among them, {@link #UNKNOWN_MEMBER} or {@link #NO_MEMBER}
     */
    public int nextMember(PropertyNameMatcher names) {
        order++;
        int place = parser.nextNameMatch(names);
        if (!isAtName()) {
            return NO_MEMBER;
        }
        return place < 0 ? UNKNOWN_MEMBER : place;
    }

    private boolean isAtName() {
        boolean isName = parser.currentToken() == JsonToken.PROPERTY_NAME;
        if (isName && problems.keepsPlaces()) {
            refuseHalfPair(memberName());
        }
        return isName;
    }

    /** Moves to the next element of the array, if there is one. */
    public boolean nextElement() {
        return next() && parser.currentToken() != JsonToken.END_ARRAY;
    }

    /** The name that stands here, or that the value here has. */
    public String memberName() {
        return parser.currentName();
    }

    /** Passes over the value of the name that stands here. */
    public void skipMember() {
        next();
        skip();
    }

    /** Passes over the rest of the value that stands here. */
    public void skip() {
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

    /** The string that stands here, the digits of the number, or the word of the truth value. */
    public String text() {
        return parser.getString();
    }

    /**
     * What was noted for the string that stands here.
     *
     * @param kind what makes such values of strings
     * @return the value, or null
     */
    @SuppressWarnings("unchecked") // what is noted of a kind was made by it
    public <T> @Nullable T known(Function<String, Option<T>> kind) {
        return ofText.isEmpty()
                ? null
                : (T) ofText.get()
                        .find(kind, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /** Notes the value of a kind that a string was made into, in case the string comes again. */
    public <T> void note(Function<String, Option<T>> kind, String text, T value) {
        if (ofText.isDefined()) {
            ofText.get().note(kind, text, value);
        }
    }

    /** Whether a whole number stands here that is surely not too large for an {@code int}. */
    public boolean isShortWhole() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= SHORT_NUMBER;
    }

    /** The short whole number that stands here. */
    public int shortWhole() {
        return parser.getIntValue();
    }

    /** The number that stands here. */
    public Decimal number() {
        return isShortWhole()
                ? Decimal.ofWhole(shortWhole())
                : Decimal.of(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /** The truth value that stands here. */
    public boolean flag() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** Whether a host may have rounded the number that stands here: a text has digits, but a tree can hold a double. */
    public boolean isBinaryFraction() {
        return ofText.isEmpty()
                && parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                && BinaryFraction.isOne(parser.getNumberValueDeferred());
    }

    /** Where that which stands here begins, if anybody keeps it. */
    public Mark mark() {
        return problems.keepsPlaces() ? markHere() : Mark.NOWHERE;
    }

    private Mark markHere() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Mark(order, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /** Says what is wrong with that which stands here. */
    public void problem(ProblemCode code, Supplier<Phrase> message) {
        problem(mark(), code, message);
    }

    /** Says what is wrong with the object or array that stands here or ends here. */
    public void problem(Mark start, ProblemCode code, Supplier<Phrase> message) {
        problems.add(start, () -> toProblem(start, code, message));
    }

    /** Says that the object that ends here lacks a member. */
    public void missing(Mark start, Member member, Supplier<Phrase> message) {
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
    public void onlyProblem(ProblemCode code, Supplier<Phrase> message) {
        Mark mark = mark();
        problems.addOnly(() -> toProblem(mark, code, message));
    }

    /** How many problems were met so far. */
    public long problemCount() {
        return problems.count();
    }

    private Problem toProblem(Mark mark, ProblemCode code, Supplier<Phrase> message) {
        return new Problem(code, pointer(), Option.none(), mark.line(), mark.column(), message.get());
    }

    private Place place() {
        return Place.ofPointer(pointer());
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    // A name that no UTF-8 could hold has no form in a pointer either; the newest parsers refuse it by themselves.
    private void refuseHalfPair(String name) {
        if (Utf16.hasHalfPair(name)) {
            throw new HalfPairInName(parser, parser.currentTokenLocation());
        }
    }
}
