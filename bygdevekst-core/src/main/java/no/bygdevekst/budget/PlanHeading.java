package no.bygdevekst.budget;

import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** The words for the figures of the whole plan. */
record PlanHeading() implements Heading {

    private static final Template AMOUNT = Template.of(
            "{column} i {year} til alle tiltak",
            "{column} i {year} til alle tiltak",
            "{column} in {year} for all measures");

    private static final Template TOTAL = Template.of(
            "all finansiering i {year} til alle tiltak",
            "all finansiering i {year} til alle tiltak",
            "all funding in {year} for all measures");

    private static final Template SUM = Template.of(
            "all finansiering i {from}–{to} til alle tiltak",
            "all finansiering i {from}–{to} til alle tiltak",
            "all funding in {from}–{to} for all measures");

    @Override
    public Phrase amount(SourceColumn column, int year) {
        return new Phrase(AMOUNT, Arguments.of("column", column).and("year", year));
    }

    @Override
    public Phrase total(int year) {
        return new Phrase(TOTAL, Arguments.none().and("year", year));
    }

    @Override
    public Phrase sum(int from, int to) {
        return new Phrase(SUM, Arguments.none().and("from", from).and("to", to));
    }
}
