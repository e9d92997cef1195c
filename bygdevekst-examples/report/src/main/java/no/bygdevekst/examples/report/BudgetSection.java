package no.bygdevekst.examples.report;

import no.bygdevekst.budget.PlanTable;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The tables of the whole period: chapter 6, the cost plan, and who uses the state's money. */
final class BudgetSection {

    private static final Template HEADING = Template.of(
            "Kapittel 6: Budsjett for hele avtaleperioden {period}, i kroner",
            "Kapittel 6: Budsjett for heile avtaleperioden {period}, i kroner",
            "Chapter 6: Budget for the whole agreement period {period}, in kroner");
    private static final Template COST_PLAN = Template.of(
            "Kostnadsplan for {period}, i kroner",
            "Kostnadsplan for {period}, i kroner",
            "Cost plan for {period}, in kroner");
    private static final Template BY_USER = Template.of(
            "Hvem som bruker de statlige midlene i {period}, i kroner",
            "Kven som brukar dei statlege midlane i {period}, i kroner",
            "Who uses the state's money in {period}, in kroner");
    private static final Text SOURCE = Text.of("Finansiering", "Finansiering", "Funding");
    private static final Text USE = Text.of("Kostnadstype", "Kostnadstype", "Type of cost");
    private static final Text USER = Text.of("Bruker", "Brukar", "User");
    private static final Text NONE = Text.of(
            "Ingen linjer i avtaleperioden.", "Ingen linjer i avtaleperioden.", "No lines in the agreement period.");
    private static final Text LEFT_OUT = Text.of(
            "Finansieringskilder uten beløp er utelatt. Timer er regnet om til kroner med timesatsen i hver linje.",
            "Finansieringskjelder utan beløp er utelatne. Timar er rekna om til kroner med timesatsen i kvar linje.",
            "Sources of funding without amounts are left out. Hours are converted at each line's hourly rate.");

    private BudgetSection() {}

    static Block of(Subject subject) {
        PlanTable table = subject.evaluation().wholePeriodBudget();
        return heading(subject, HEADING)
                .thenApart(tables(subject, table, SOURCE))
                .thenApart(Block.paragraph(subject.say(LEFT_OUT)));
    }

    static Block costPlan(Subject subject) {
        return heading(subject, COST_PLAN)
                .thenApart(ifAny(subject, subject.evaluation().costPlan(), USE));
    }

    static Block byUser(Subject subject) {
        return heading(subject, BY_USER)
                .thenApart(ifAny(subject, subject.evaluation().byUser(), USER));
    }

    private static Block heading(Subject subject, Template heading) {
        String period = subject.agreement().period().toString();
        return Block.heading(subject.say(heading, Arguments.of("period", Argument.words(period))), "-");
    }

    private static Block ifAny(Subject subject, PlanTable table, Text label) {
        return table.sections().forAll(section -> section.rows().isEmpty())
                ? Block.paragraph(subject.say(NONE))
                : tables(subject, table, label);
    }

    private static Block tables(Subject subject, PlanTable table, Text label) {
        return Block.apart(YearsAcross.of(subject, table, label).map(layout -> TableText.of(subject, table, layout)));
    }
}
