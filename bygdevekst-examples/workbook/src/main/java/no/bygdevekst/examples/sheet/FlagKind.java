package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import tools.jackson.databind.JsonNode;

/** Yes or no. */
record FlagKind() implements Kind {

    private static final Text WHAT = Text.of("ja eller nei", "ja eller nei", "yes or no");

    @Override
    public Content shown(JsonNode value, Vocabulary words) {
        return new Content.Words(words.flag(value.booleanValue()));
    }

    @Override
    public Validation<Phrase, Object> read(Content content, Vocabulary words) {
        Option<Boolean> flag =
                content instanceof Content.Words written ? words.flag(Spaces.normal(written.text())) : Option.none();
        return flag.<Validation<Phrase, Object>>map(Validation::valid)
                .getOrElse(() -> Complaint.of(content, WHAT, Vocabulary.YES));
    }

    @Override
    public Look look() {
        return Look.WORDS;
    }

    @Override
    public Option<Choice> choice() {
        return Option.some(new Choice(Choice.FLAG, false));
    }
}
