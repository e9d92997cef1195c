package no.bygdevekst.budget;

import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The words for the figures of a row: what a column, or all, bring in a year or in all years to what it stands for. */
record Words(About about, Named named) {

    private static final About MEASURE = About.of(Text.of(
            "til tiltak {measure} «{title}»", "til tiltak {measure} «{title}»", "for measure {measure} “{title}”"));

    private static final About SUB_GOAL = About.of(Text.of(
            "under delmålet «{title}» ({subGoal})",
            "under delmålet «{title}» ({subGoal})",
            "under the sub-goal “{title}” ({subGoal})"));

    private static final About USE = About.of(Text.of("til {use}", "til {use}", "for {use}"));

    private static final About USER = About.of(Text.of("som {user} bruker", "som {user} brukar", "used by {user}"));

    private static final Words PLAN = new Words(
            About.of(Text.of("til alle tiltak", "til alle tiltak", "for all measures")),
            new ByArguments(Arguments.none()));

    static Words of(Measure measure) {
        return new Words(MEASURE, new ByMeasure(measure));
    }

    static Words of(SubGoal subGoal) {
        return new Words(
                SUB_GOAL,
                new ByArguments(
                        Arguments.none().and("subGoal", subGoal.id().value()).and("title", subGoal.title())));
    }

    static Words of(FundUse use) {
        return new Words(USE, new ByArguments(Arguments.of("use", use)));
    }

    static Words ofUser(Argument name) {
        return new Words(USER, new ByArguments(Arguments.of("user", name)));
    }

    static Words ofPlan() {
        return PLAN;
    }

    /** The words for what one column brings in a year. */
    Phrase amount(SourceColumn column, int year) {
        return new Phrase(
                about.amount(), named.arguments().and("column", column).and("year", year));
    }

    /** The words for what all columns bring in a year. */
    Phrase total(int year) {
        return new Phrase(about.total(), named.arguments().and("year", year));
    }

    /** The words for what one column brings in all years. */
    Phrase amounts(SourceColumn column, int from, int to) {
        return new Phrase(
                about.amounts(),
                named.arguments().and("column", column).and("from", from).and("to", to));
    }

    /** The words for what all columns bring in all years. */
    Phrase sum(int from, int to) {
        return new Phrase(about.sum(), named.arguments().and("from", from).and("to", to));
    }

    /** What a row is called. */
    private interface Named {
        Arguments arguments();
    }

    private record ByArguments(Arguments arguments) implements Named {}

    /** By the measure's id and title; a plan has many, and few of them are asked what they are called. */
    private record ByMeasure(Measure measure) implements Named {

        @Override
        public Arguments arguments() {
            return Arguments.none().and("measure", measure.id().value()).and("title", measure.title());
        }
    }

    /** The same end to the words for each of the figures. */
    private record About(Template amount, Template total, Template amounts, Template sum) {

        static About of(Text end) {
            return new About(
                    template("{column} i {year} ", "{column} i {year} ", "{column} in {year} ", end),
                    template("all finansiering i {year} ", "all finansiering i {year} ", "all funding in {year} ", end),
                    template("{column} i {from}–{to} ", "{column} i {from}–{to} ", "{column} in {from}–{to} ", end),
                    template(
                            "all finansiering i {from}–{to} ",
                            "all finansiering i {from}–{to} ",
                            "all funding in {from}–{to} ",
                            end));
        }

        private static Template template(String bokmal, String nynorsk, String english, Text end) {
            return Template.of(bokmal + end.bokmal(), nynorsk + end.nynorsk(), english + end.english());
        }
    }
}
