package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import tools.jackson.databind.JsonNode;

/** A party, by what it is called in the workbook. */
record PartyKind() implements Kind {

    private static final Text WHAT = Text.of("en part", "ein part", "a party");
    private static final Text EXAMPLE = Text.same("Kvænangen (5546)");

    @Override
    public Content shown(JsonNode value, Vocabulary words) {
        return new Content.Words(words.parties().label(value.stringValue(), words.language()));
    }

    @Override
    public Validation<Phrase, Object> read(Content content, Vocabulary words) {
        return content instanceof Content.Words written
                ? Validation.valid(words.parties().party(written.text()))
                : Complaint.of(content, WHAT, EXAMPLE);
    }

    @Override
    public Look look() {
        return Look.WORDS;
    }

    @Override
    public Option<Choice> choice() {
        return Option.some(new Choice(Choice.PARTIES, false));
    }
}
