package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.budget.MunicipalityHours;
import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Printed;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.money.Hours;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The municipalities' own effort in hours in the plan's year. */
final class HoursSection {

    private static final Template HEADING = Template.of(
            "Kommunenes egeninnsats i timer i {year}",
            "Eigeninnsatsen til kommunane i timar i {year}",
            "The municipalities' own effort in hours in {year}");
    private static final Text MUNICIPALITY =
            Text.of("Kommune og delmål", "Kommune og delmål", "Municipality and sub-goal");
    private static final Text HOURS = Text.of("Timer", "Timar", "Hours");
    private static final Text VALUE = Text.of("Verdi i kroner", "Verdi i kroner", "Value in kroner");
    private static final Text ALL = Text.of("Alle kommuner", "Alle kommunar", "All municipalities");
    private static final Template OF_ALL = Template.of(
            "verdien av egeninnsatsen i timer i {year}, alle kommuner",
            "verdien av eigeninnsatsen i timar i {year}, alle kommunar",
            "value of the own effort in hours in {year}, all municipalities");
    private static final int WIDEST = 60;

    private HoursSection() {}

    static Block of(Subject subject) {
        Table table = table(subject);
        return Block.heading(table.caption(), "-").thenApart(Printed.table(table, WIDEST, subject.language()));
    }

    static Table table(Subject subject) {
        YearNeed need = subject.evaluation().yearNeed();
        Vector<MunicipalityHours> rows = need.hours();
        Hours hours = rows.map(MunicipalityHours::hours).fold(Hours.ZERO, Hours::plus);
        Explanation value = Explanation.of(
                new Phrase(OF_ALL, Arguments.of("year", Argument.number(need.year()))),
                new Step.Sum(rows.map(row -> need.explainHours(row.municipality()))));
        return Table.of(
                        subject.say(HEADING, Arguments.of("year", Argument.number(need.year()))),
                        Vector.of(
                                Column.words(subject.say(MUNICIPALITY)),
                                Column.hours(subject.say(HOURS)),
                                Column.amount(subject.say(VALUE))))
                .with(rows.flatMap(row -> municipality(subject, need, row)))
                .with(Vector.of(Row.total(cells(subject.say(ALL), hours, Cell.amount(value)))));
    }

    private static Vector<Row> municipality(Subject subject, YearNeed need, MunicipalityHours row) {
        MunicipalityNumber number = row.municipality();
        String name = subject.agreement()
                .municipality(number)
                .map(Municipality::name)
                .map(Excerpt::of)
                .getOrElse(number.value());
        return row.bySubGoal()
                .map(each -> Row.figures(
                        1,
                        cells(
                                subject.name(each.subGoal()),
                                each.hours(),
                                Cell.amount(need.explainHours(number, each.subGoal())))))
                .prepend(Row.sum(0, cells(name, row.hours(), Cell.amount(need.explainHours(number)))));
    }

    private static Vector<Cell> cells(String label, Hours hours, Cell value) {
        return Vector.of(Cell.words(label), Cell.hours(hours), value);
    }
}
