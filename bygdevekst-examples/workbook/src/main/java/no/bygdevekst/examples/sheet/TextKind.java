package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import tools.jackson.databind.JsonNode;

/**
 * Words, kept as they are.
 *
 * @param empty what an empty cell means: nothing, or of a text that every document has, and that may be empty, just
 *     that
 */
record TextKind(Option<Object> empty) implements Kind {

    private static final Text WHAT = Text.of("tekst", "tekst", "text");
    private static final Text EXAMPLE = Text.of(
            "teksten med en apostrof foran", "teksten med ein apostrof framfor", "the text after an apostrophe");

    @Override
    public Content shown(JsonNode value, Vocabulary words) {
        return new Content.Words(value.stringValue());
    }

    @Override
    public Validation<Phrase, Object> read(Content content, Vocabulary words) {
        return text(content)
                .<Validation<Phrase, Object>>map(Validation::valid)
                .getOrElse(() -> Complaint.of(content, WHAT, EXAMPLE));
    }

    @Override
    public Look look() {
        return Look.WORDS;
    }

    @Override
    public boolean isText() {
        return true;
    }

    /** A number that somebody typed as a title is its digits. */
    private static Option<String> text(Content content) {
        if (content instanceof Content.Words words) {
            return Option.some(words.text());
        }
        return content instanceof Content.Figure figure ? figure.digits() : Option.none();
    }
}
