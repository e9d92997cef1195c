package no.bygdevekst.place;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** What kind of problem stands in the way of reading a document (<i>feilkode</i>); codes are stable. */
public enum ProblemCode implements Term {
    /** It is not JSON, or not UTF-8; then this is the only problem. */
    SYNTAX(Text.of("ikke gyldig JSON", "ikkje gyldig JSON", "not valid JSON")),
    /** A limit of size or depth is passed; then this is the only problem. */
    TOO_LARGE(Text.of("for stort dokument", "for stort dokument", "document too large")),
    /** No such member is known here; its value is passed over. */
    UNKNOWN_MEMBER(Text.of("ukjent felt", "ukjent felt", "unknown member")),
    /** The member stands earlier in the same object; its value is passed over, the first one counts. */
    DUPLICATE_MEMBER(Text.of("felt som er gjentatt", "felt som er gjenteke", "duplicate member")),
    /** A required member is not there. */
    MISSING_MEMBER(Text.of("felt som mangler", "felt som manglar", "missing member")),
    /** The value is not of the JSON type asked for; nothing inside it is looked at. */
    WRONG_TYPE(Text.of("feil type", "feil type", "wrong type")),
    /** A number is outside its bounds or has too many decimals, or an array has too few elements. */
    OUT_OF_BOUNDS(Text.of("utenfor grensene", "utanfor grensene", "out of bounds")),
    /** A string is none of those allowed, or has not the form asked for. */
    NOT_ALLOWED(Text.of("ikke tillatt verdi", "ikkje tillaten verdi", "value not allowed")),
    /** Values of one object contradict each other. */
    CONFLICT(Text.of("motstrid", "motstrid", "conflict"));

    private final Text text;

    ProblemCode(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
