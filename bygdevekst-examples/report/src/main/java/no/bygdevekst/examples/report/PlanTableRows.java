package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.budget.Heading;
import no.bygdevekst.budget.PlanTable;
import no.bygdevekst.budget.TableRow;
import no.bygdevekst.budget.TableSection;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Row.Standing;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.text.Text;

/** Any table of a plan: its sections with their rows and sums, and the total. */
final class PlanTableRows {

    private static final Text NO_MEASURES = Text.of("ingen tiltak", "ingen tiltak", "no measures");
    private static final Text SUB_GOAL_SUM = Text.of("Sum for delmålet", "Sum for delmålet", "Sub-goal total");
    private static final Text ALL = Text.of("Alle tiltak", "Alle tiltak", "All measures");

    private final Subject subject;
    private final RowLayout layout;

    private PlanTableRows(Subject subject, RowLayout layout) {
        this.subject = subject;
        this.layout = layout;
    }

    static Table of(Subject subject, String caption, PlanTable table, RowLayout layout) {
        PlanTableRows text = new PlanTableRows(subject, layout);
        return table.sections()
                .filter(section ->
                        layout.showsEmptySections() || !section.rows().isEmpty())
                .map(text::section)
                .foldLeft(Table.of(caption, layout.columns()), Table::with)
                .with(layout.rows(Standing.TOTAL, 0, Cell.words(subject.say(ALL)), table.total()));
    }

    private Vector<Row> section(TableSection section) {
        return section.heading()
                .map(subGoal -> subGoal(section).prepend(Row.heading(0, Cell.words(subject.name(subGoal)))))
                .getOrElse(() -> rows(section.rows(), 0));
    }

    private Vector<Row> subGoal(TableSection section) {
        if (section.rows().isEmpty()) {
            return Vector.of(Row.heading(1, Cell.words(subject.say(NO_MEASURES))));
        }
        Cell label = Cell.words(subject.say(SUB_GOAL_SUM));
        Vector<Row> sum = section.rows().size() < 2
                ? Vector.empty()
                : section.sum().toVector().flatMap(figures -> layout.rows(Standing.SUM, 1, label, figures));
        return rows(section.rows(), 1).appendAll(sum);
    }

    private Vector<Row> rows(Vector<TableRow<? extends Heading>> rows, int level) {
        return rows.flatMap(row ->
                placed(row.heading(), layout.rows(Standing.FIGURES, level, label(row.heading()), row.figures())));
    }

    /** A measure's name leads to its findings, and its first line is what they lead back to. */
    private Cell label(Heading heading) {
        String name = subject.name(heading);
        return measure(heading)
                .flatMap(subject.anchors()::findings)
                .map(target -> Cell.link(name, target))
                .getOrElse(() -> Cell.words(name));
    }

    private Vector<Row> placed(Heading heading, Vector<Row> rows) {
        return measure(heading)
                .filter(measure -> layout.isPlace())
                .flatMap(subject.anchors()::budget)
                .map(id -> rows.update(0, rows.head().at(id)))
                .getOrElse(rows);
    }

    private static Option<MeasureId> measure(Heading heading) {
        return heading instanceof Heading.OfMeasure of ? Option.of(of.measure()) : Option.none();
    }
}
