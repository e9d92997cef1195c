package no.bygdevekst.budget;

import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** The words for the figures of a sub-goal. */
record SubGoalHeading(SubGoalId id, String title) implements Heading {

    private static final Template AMOUNT = Template.of(
            "{column} i {year} under delmålet «{title}» ({subGoal})",
            "{column} i {year} under delmålet «{title}» ({subGoal})",
            "{column} in {year} under the sub-goal “{title}” ({subGoal})");

    private static final Template TOTAL = Template.of(
            "all finansiering i {year} under delmålet «{title}» ({subGoal})",
            "all finansiering i {year} under delmålet «{title}» ({subGoal})",
            "all funding in {year} under the sub-goal “{title}” ({subGoal})");

    private static final Template SUM = Template.of(
            "all finansiering i {from}–{to} under delmålet «{title}» ({subGoal})",
            "all finansiering i {from}–{to} under delmålet «{title}» ({subGoal})",
            "all funding in {from}–{to} under the sub-goal “{title}” ({subGoal})");

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
