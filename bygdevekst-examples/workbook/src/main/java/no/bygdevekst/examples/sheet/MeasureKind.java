package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import tools.jackson.databind.JsonNode;

/** Which measure a row is of, by its id. */
record MeasureKind() implements Kind {

    private static final Text WHAT = Text.of("tiltakets id", "id-en til tiltaket", "the id of a measure");

    @Override
    public Content shown(JsonNode value, Vocabulary words) {
        return new Content.Words(value.stringValue());
    }

    @Override
    public Validation<Phrase, Object> read(Content content, Vocabulary words) {
        return CodeKind.code(content)
                .map(Spaces::single)
                .<Validation<Phrase, Object>>map(Validation::valid)
                .getOrElse(() -> Complaint.of(content, WHAT, Text.same("T1")));
    }

    @Override
    public Look look() {
        return Look.CODE;
    }

    @Override
    public Option<Choice> choice() {
        return Option.some(new Choice(Choice.MEASURES, false));
    }
}
