package no.bygdevekst.examples.sheet;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Phrase;
import tools.jackson.databind.JsonNode;

/** Several values of a kind in one cell, with semicolons between them. */
record SeveralKind(Kind one) implements Kind {

    private static final String BETWEEN = "; ";
    private static final String WORDS = "[;\\n\\r]";
    // No code has a comma in it.
    private static final String CODES = "[;,\\n\\r]";

    @Override
    public Content shown(JsonNode value, Vocabulary words) {
        return new Content.Words(Vector.ofAll(value)
                .map(each -> ((Content.Words) one.shown(each, words)).text())
                .mkString(BETWEEN));
    }

    @Override
    public Validation<Phrase, Object> read(Content content, Vocabulary words) {
        Vector<Content> parts = content instanceof Content.Words written
                ? Spaces.listed(written.text(), one instanceof CodeKind ? CODES : WORDS)
                        .map(Content.Words::new)
                : Vector.of(content);
        Vector<Validation<Phrase, Object>> read = parts.map(part -> one.read(part, words));
        return read.find(Validation::isInvalid).getOrElse(() -> Validation.valid(read.map(Validation::get)));
    }

    @Override
    public Option<Object> empty() {
        return Option.some(Vector.empty());
    }

    @Override
    public Look look() {
        return Look.WORDS;
    }

    @Override
    public Option<Choice> choice() {
        return one.choice().map(choice -> new Choice(choice.list(), true));
    }
}
