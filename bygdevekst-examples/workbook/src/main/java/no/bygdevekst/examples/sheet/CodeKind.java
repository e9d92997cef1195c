package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.UnaryOperator;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import tools.jackson.databind.JsonNode;

/** A code, such as an id: no space at its ends, and a whole number is its digits. */
record CodeKind(UnaryOperator<String> form, Text what, Text example) implements Kind {

    @Override
    public Content shown(JsonNode value, Vocabulary words) {
        return new Content.Words(value.stringValue());
    }

    @Override
    public Validation<Phrase, Object> read(Content content, Vocabulary words) {
        return code(content)
                .map(Spaces::single)
                .map(form)
                .<Validation<Phrase, Object>>map(Validation::valid)
                .getOrElse(() -> Complaint.of(content, what, example));
    }

    @Override
    public Look look() {
        return Look.CODE;
    }

    static Option<String> code(Content content) {
        if (content instanceof Content.Words words) {
            return Option.some(words.text());
        }
        return content instanceof Content.Figure figure ? figure.digits() : Option.none();
    }
}
