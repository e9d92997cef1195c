package no.bygdevekst.budget;

import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** The words for the figures of a measure. */
record MeasureHeading(MeasureId id, String title) implements Heading {

    private static final Template AMOUNT = Template.of(
            "{column} i {year} til tiltak {measure} «{title}»",
            "{column} i {year} til tiltak {measure} «{title}»",
            "{column} in {year} for measure {measure} “{title}”");

    private static final Template TOTAL = Template.of(
            "all finansiering i {year} til tiltak {measure} «{title}»",
            "all finansiering i {year} til tiltak {measure} «{title}»",
            "all funding in {year} for measure {measure} “{title}”");

    private static final Template SUM = Template.of(
            "all finansiering i {from}–{to} til tiltak {measure} «{title}»",
            "all finansiering i {from}–{to} til tiltak {measure} «{title}»",
            "all funding in {from}–{to} for measure {measure} “{title}”");

    static MeasureHeading of(Measure measure) {
        return new MeasureHeading(measure.id(), measure.title());
    }

    @Override
    public Phrase amount(SourceColumn column, int year) {
        return new Phrase(AMOUNT, named(Arguments.of("column", column).and("year", year)));
    }

    @Override
    public Phrase total(int year) {
        return new Phrase(TOTAL, named(Arguments.none().and("year", year)));
    }

    @Override
    public Phrase sum(int from, int to) {
        return new Phrase(SUM, named(Arguments.none().and("from", from).and("to", to)));
    }

    private Arguments named(Arguments arguments) {
        return arguments.and("measure", id.value()).and("title", title);
    }
}
