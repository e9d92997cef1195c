package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import tools.jackson.databind.JsonNode;

/** A whole number, such as a year. */
record WholeKind() implements Kind {

    private static final Text WHAT = Text.of("et helt tall", "eit heilt tal", "a whole number");
    private static final Text EXAMPLE = Text.same("2026");

    @Override
    public Content shown(JsonNode value, Vocabulary words) {
        return new Content.Figure(value.decimalValue());
    }

    @Override
    public Validation<Phrase, Object> read(Content content, Vocabulary words) {
        return number(content)
                .<Validation<Phrase, Object>>map(Validation::valid)
                .getOrElse(() -> Complaint.of(content, WHAT, EXAMPLE));
    }

    private static Option<BigDecimal> number(Content content) {
        if (content instanceof Content.Figure figure) {
            return figure.digits().map(BigDecimal::new);
        }
        return content instanceof Content.Words words
                ? Option.of(Blank.strip(words.text()))
                        .filter(text -> text.matches("[0-9]{1,9}"))
                        .map(BigDecimal::new)
                : Option.none();
    }

    @Override
    public Look look() {
        return Look.NUMBER;
    }
}
