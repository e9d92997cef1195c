package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.budget.Need;
import no.bygdevekst.budget.NeedRow;
import no.bygdevekst.budget.SourceColumn;
import no.bygdevekst.budget.SubGoalNeed;
import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** A row for each measure with amounts in the year, a column for each source that has any. */
final class NeedTable {

    private static final Text MEASURE = Text.of("Tiltak", "Tiltak", "Measure");
    private static final Text SUB_GOAL_SUM = Text.of("Sum for delmålet", "Sum for delmålet", "Sub-goal total");
    private static final Text ALL = Text.of("Alle tiltak", "Alle tiltak", "All measures");
    private static final Template LEFT_OUT = Template.of(
            "Uten beløp i {year}, og derfor utelatt: {sources}.",
            "Utan beløp i {year}, og difor utelatne: {sources}.",
            "Without amounts in {year}, and therefore left out: {sources}.");
    private static final Template QUOTED = Template.of("«{name}»", "«{name}»", "“{name}”");
    private static final int WIDEST = 38;

    private final Subject subject;
    private final YearNeed need;
    private final Grouped<SubGoalId, NeedRow> measures;
    private final Grouped<SubGoalId, SubGoalNeed> sums;
    private final Vector<SourceColumn> sources;

    NeedTable(Subject subject) {
        this.subject = subject;
        this.need = subject.evaluation().yearNeed();
        this.measures = Grouped.of(need.rows(), row -> Option.of(row.subGoal()));
        this.sums = Grouped.of(need.subGoals(), sum -> Option.of(sum.subGoal()));
        this.sources = Vector.of(SourceColumn.values())
                .filter(source -> !need.total().amount(source).isZero());
    }

    Block block() {
        Table table = Table.of(sources.map(source -> Column.amount(subject.say(SourceNames.of(source))))
                .append(Column.amount(subject.say(SourceNames.SUM)))
                .prepend(Column.text(subject.say(MEASURE), WIDEST)));
        for (SubGoalId subGoal : need.rows().map(NeedRow::subGoal).distinct()) {
            table = subGoal(table.across(subject.name(subGoal)), subGoal).rule();
        }
        return row(table, subject.say(ALL), need.total()).block().thenApart(leftOut());
    }

    private Table subGoal(Table table, SubGoalId subGoal) {
        Vector<NeedRow> rows = measures.under(subGoal);
        Table withMeasures =
                rows.foldLeft(table, (all, row) -> row(all, "  " + subject.name(subGoal, row.measure()), row.need()));
        return rows.size() < 2
                ? withMeasures
                : sums.under(subGoal)
                        .headOption()
                        .map(SubGoalNeed::need)
                        .map(sum -> row(withMeasures, "  " + subject.say(SUB_GOAL_SUM), sum))
                        .getOrElse(withMeasures);
    }

    private Table row(Table table, String label, Need figures) {
        Vector<Nok> amounts = sources.map(figures::amount).append(figures.total());
        return table.row(label, amounts.map(subject::cell));
    }

    private Block leftOut() {
        Vector<String> names = Vector.of(SourceColumn.values())
                .removeAll(sources)
                .map(source ->
                        subject.say(QUOTED, Arguments.of("name", Argument.words(subject.say(SourceNames.of(source))))));
        Arguments arguments = Arguments.of("year", Argument.number(need.year()))
                .and("sources", Counted.listed(names, subject.language()));
        return names.isEmpty() ? Block.nothing() : Block.paragraph(subject.say(LEFT_OUT, arguments));
    }
}
