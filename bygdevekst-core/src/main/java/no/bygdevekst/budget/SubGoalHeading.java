package no.bygdevekst.budget;

import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** The words for the figures of a sub-goal. */
record SubGoalHeading(SubGoalId id, String title) implements Heading {

    private static final Template AMOUNT = Template.of(
            "{column} i {year} under delmål {subGoal} «{title}»",
            "{column} i {year} under delmål {subGoal} «{title}»",
            "{column} in {year} under sub-goal {subGoal} “{title}”");

    private static final Template TOTAL = Template.of(
            "alt i {year} under delmål {subGoal} «{title}»",
            "alt i {year} under delmål {subGoal} «{title}»",
            "everything in {year} under sub-goal {subGoal} “{title}”");

    private static final Template SUM = Template.of(
            "alt i {from}–{to} under delmål {subGoal} «{title}»",
            "alt i {from}–{to} under delmål {subGoal} «{title}»",
            "everything in {from}–{to} under sub-goal {subGoal} “{title}”");

    static SubGoalHeading of(SubGoal subGoal) {
        return new SubGoalHeading(subGoal.id(), subGoal.title());
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
        return arguments.and("subGoal", id.value()).and("title", title);
    }
}
