package no.bygdevekst.examples.sheet;

import io.vavr.control.Try;
import io.vavr.control.Validation;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the workbook carries and nobody fills in, such as what other systems call a measure: as JSON, out of sight. */
record KeptKind() implements Kind {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Text WHAT = Text.of(
            "det som ble skrevet i den skjulte kolonnen",
            "det som vart skrive i den skjulte kolonnen",
            "what was written in the hidden column");
    private static final Text EXAMPLE = Text.of(
            "innholdet på nytt fra arbeidsboken slik den ble laget, eller tøm cellen",
            "innhaldet på nytt frå arbeidsboka slik ho vart laga, eller tøm cella",
            "the content anew from the workbook as it was made, or empty the cell");

    @Override
    public Content shown(JsonNode value, Vocabulary words) {
        return new Content.Words(value.toString());
    }

    @Override
    public Validation<Phrase, Object> read(Content content, Vocabulary words) {
        String json = content instanceof Content.Words written ? written.text() : "";
        return Try.of(() -> MAPPER.readValue(json, Object.class))
                .filter(value -> value != null)
                .<Validation<Phrase, Object>>fold(failure -> Complaint.of(content, WHAT, EXAMPLE), Validation::valid);
    }

    @Override
    public Look look() {
        return Look.WORDS;
    }
}
