package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.budget.Heading;
import no.bygdevekst.budget.PlanTable;
import no.bygdevekst.budget.TableRow;
import no.bygdevekst.budget.TableSection;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.text.Text;

/** Any table of a plan as text: its sections with their rows and sums, and the total. */
final class TableText {

    private static final Text NO_MEASURES = Text.of("ingen tiltak", "ingen tiltak", "no measures");
    private static final Text SUB_GOAL_SUM = Text.of("Sum for delmålet", "Sum for delmålet", "Sub-goal total");
    private static final Text ALL = Text.of("Alle tiltak", "Alle tiltak", "All measures");
    private static final String INDENT = "  ";

    private final Subject subject;
    private final RowLayout layout;

    private TableText(Subject subject, RowLayout layout) {
        this.subject = subject;
        this.layout = layout;
    }

    static Block of(Subject subject, PlanTable table, RowLayout layout) {
        TableText text = new TableText(subject, layout);
        Table sections = table.sections()
                .filter(section ->
                        layout.showsEmptySections() || !section.rows().isEmpty())
                .foldLeft(
                        layout.head(),
                        (rows, section) -> text.section(rows, section).rule());
        return layout.add(sections, "", subject.say(ALL), table.total()).block();
    }

    private Table section(Table table, TableSection section) {
        return section.heading()
                .map(subGoal -> subGoal(table.across(subject.name(subGoal)), section))
                .getOrElse(() -> rows(table, section.rows(), ""));
    }

    private Table subGoal(Table table, TableSection section) {
        if (section.rows().isEmpty()) {
            return table.across(INDENT + subject.say(NO_MEASURES));
        }
        Table rows = rows(table, section.rows(), INDENT);
        return section.rows().size() < 2
                ? rows
                : section.sum()
                        .map(sum -> layout.add(rows, INDENT, subject.say(SUB_GOAL_SUM), sum))
                        .getOrElse(rows);
    }

    private Table rows(Table table, Vector<TableRow<? extends Heading>> rows, String indent) {
        return rows.foldLeft(table, (all, row) -> layout.add(all, indent, subject.name(row.heading()), row.figures()));
    }
}
