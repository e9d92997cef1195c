package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.budget.PlanTable;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Printed;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The tables of the whole period: chapter 6, the cost plan, and who uses the state's money. */
final class BudgetSection {

    static final Text NONE = Text.of(
            "Ingen linjer i avtaleperioden.", "Ingen linjer i avtaleperioden.", "No lines in the agreement period.");
    static final Text LEFT_OUT = Text.of(
            "Finansieringskilder uten beløp er utelatt. Timer er regnet om til kroner med timesatsen i hver linje.",
            "Finansieringskjelder utan beløp er utelatne. Timar er rekna om til kroner med timesatsen i kvar linje.",
            "Sources of funding without amounts are left out. Hours are converted at each line's hourly rate.");

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
    private static final int WIDEST = 40;

    private final String heading;
    private final Vector<Table> tables;

    private BudgetSection(String heading, Vector<Table> tables) {
        this.heading = heading;
        this.tables = tables;
    }

    static Block of(Subject subject) {
        return chapter6(subject).block(subject).thenApart(Block.paragraph(subject.say(LEFT_OUT)));
    }

    static Block costPlan(Subject subject) {
        return byUse(subject).block(subject);
    }

    static Block byUser(Subject subject) {
        return users(subject).block(subject);
    }

    static BudgetSection chapter6(Subject subject) {
        return of(subject, HEADING, subject.evaluation().wholePeriodBudget(), SOURCE);
    }

    static BudgetSection byUse(Subject subject) {
        return of(subject, COST_PLAN, subject.evaluation().costPlan(), USE);
    }

    static BudgetSection users(Subject subject) {
        return of(subject, BY_USER, subject.evaluation().byUser(), USER);
    }

    private static BudgetSection of(Subject subject, Template heading, PlanTable table, Text label) {
        String period = subject.agreement().period().toString();
        String words = subject.say(heading, Arguments.of("period", Argument.words(period)));
        boolean isEmpty = table.sections()
                .forAll(section -> section.heading().isEmpty() && section.rows().isEmpty());
        return new BudgetSection(
                words,
                isEmpty
                        ? Vector.empty()
                        : YearsAcross.of(subject, table, label)
                                .map(layout -> PlanTableRows.of(subject, words, table, layout)));
    }

    String heading() {
        return heading;
    }

    /** The tables, one for some years; none where there are no lines. */
    Vector<Table> tables() {
        return tables;
    }

    private Block block(Subject subject) {
        Block body = tables.isEmpty()
                ? Block.paragraph(subject.say(NONE))
                : Block.apart(tables.map(table -> Printed.table(table, WIDEST, subject.language())));
        return Block.heading(heading, "-").thenApart(body);
    }
}
