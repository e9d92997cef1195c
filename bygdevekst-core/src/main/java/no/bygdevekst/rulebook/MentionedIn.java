package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;

/**
 * What a party is named in, as it stands after «I» or "In": the agreement, the plan, a measure or a budget line.
 *
 * @param inDocument what it is called without a language
 * @param subject the ids of it, none of the agreement and the plan
 * @param template the words
 * @param arguments what fills them
 */
record MentionedIn(String inDocument, Vector<String> subject, Template template, Arguments arguments)
        implements Argument {

    static final MentionedIn AGREEMENT = new MentionedIn(
            "agreement", Vector.empty(), Template.of("avtalen", "avtalen", "the agreement"), Arguments.none());
    static final MentionedIn PLAN =
            new MentionedIn("plan", Vector.empty(), Template.of("planen", "planen", "the plan"), Arguments.none());

    private static final Template MEASURE =
            Template.of("tiltak {measure} «{title}»", "tiltak {measure} «{title}»", "measure {measure} “{title}”");
    private static final Template LINE = Template.of(
            "budsjettlinjen på {amount} for {year} i tiltak {measure} «{title}»",
            "budsjettlinja på {amount} for {year} i tiltak {measure} «{title}»",
            "the budget line of {amount} for {year} of measure {measure} “{title}”");

    static MentionedIn measure(Measure measure) {
        String id = measure.id().value();
        return new MentionedIn(id, Vector.of(id), MEASURE, named(measure));
    }

    static MentionedIn line(Measure measure, BudgetLine line) {
        Vector<String> subject = Vector.of(
                measure.id().value(),
                Integer.toString(line.year()),
                line.value().toString());
        Arguments arguments = named(measure).and("year", line.year()).and("amount", line.value());
        return new MentionedIn(subject.mkString(", "), subject, LINE, arguments);
    }

    private static Arguments named(Measure measure) {
        return Arguments.none().and("measure", measure.id().value()).and("title", measure.title());
    }

    @Override
    public String in(Language language) {
        return template.fill(arguments, language);
    }

    @Override
    public String toString() {
        return inDocument;
    }
}
