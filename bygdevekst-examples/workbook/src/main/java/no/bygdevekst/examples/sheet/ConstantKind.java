package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.codelist.Code;
import no.bygdevekst.codelist.CodeList;
import no.bygdevekst.codelist.CodeLists;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import tools.jackson.databind.JsonNode;

/** A value of a closed list, by its label. */
record ConstantKind(String list) implements Kind {

    private static final Text WHAT =
            Text.of("et av valgene i listen", "eit av vala i lista", "one of the choices of the list");

    @Override
    public Content shown(JsonNode value, Vocabulary words) {
        return new Content.Words(codes().codes()
                .find(code -> code.value().equals(value.stringValue()))
                .get()
                .label()
                .in(words.language()));
    }

    @Override
    public Validation<Phrase, Object> read(Content content, Vocabulary words) {
        return value(content, words)
                .<Validation<Phrase, Object>>map(Validation::valid)
                .getOrElse(() -> Complaint.of(content, WHAT, choices()));
    }

    /** In the workbook's own language first, then in the others, then as plan documents write it. */
    private Option<String> value(Content content, Vocabulary words) {
        String text = content instanceof Content.Words written ? Spaces.single(written.text()) : "";
        return words.languages()
                .flatMap(language -> codes().valueOf(text, language))
                .headOption()
                .orElse(() -> codes().codes().map(Code::value).find(text::equals));
    }

    private Text choices() {
        return Text.of(choices(Language.BOKMAL), choices(Language.NYNORSK), choices(Language.ENGLISH));
    }

    private String choices(Language language) {
        return codes().codes().map(code -> code.label().in(language)).mkString(" · ");
    }

    private CodeList codes() {
        return CodeLists.of(list).get();
    }

    @Override
    public Look look() {
        return Look.WORDS;
    }

    @Override
    public Option<Choice> choice() {
        return Option.some(new Choice(list, false));
    }
}
