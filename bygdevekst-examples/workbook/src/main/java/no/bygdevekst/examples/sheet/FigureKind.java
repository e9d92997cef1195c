package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import tools.jackson.databind.JsonNode;

/** A number with decimals, such as an amount; typed as text it is read as people type it in any of the languages. */
record FigureKind(BiFunction<String, Language, Option<BigDecimal>> typed, Text what, Text example) implements Kind {

    @Override
    public Content shown(JsonNode value, Vocabulary words) {
        return new Content.Figure(value.decimalValue());
    }

    @Override
    public Validation<Phrase, Object> read(Content content, Vocabulary words) {
        return number(content, words)
                .<Validation<Phrase, Object>>map(Validation::valid)
                .getOrElse(() -> Complaint.of(content, what, example));
    }

    private Option<BigDecimal> number(Content content, Vocabulary words) {
        if (content instanceof Content.Figure figure) {
            return Option.some(figure.value());
        }
        return content instanceof Content.Words written ? typed.apply(written.text(), words.language()) : Option.none();
    }

    @Override
    public Look look() {
        return Look.AMOUNT;
    }
}
