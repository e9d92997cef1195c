package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.budget.MunicipalityHours;
import no.bygdevekst.budget.SubGoalHours;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
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
    private static final int WIDEST = 60;

    private HoursSection() {}

    static Block of(Subject subject) {
        Vector<MunicipalityHours> rows = subject.evaluation().yearNeed().hours();
        Arguments year = Arguments.of(
                "year", Argument.number(subject.evaluation().yearNeed().year()));
        return Block.heading(subject.say(HEADING, year), "-")
                .thenApart(table(subject, rows).block());
    }

    private static Table table(Subject subject, Vector<MunicipalityHours> rows) {
        Table table = Table.of(Vector.of(
                Column.text(subject.say(MUNICIPALITY), WIDEST),
                Column.amount(subject.say(HOURS)),
                Column.amount(subject.say(VALUE))));
        Hours hours = rows.map(MunicipalityHours::hours).fold(Hours.ZERO, Hours::plus);
        Nok value = Nok.total(rows.map(MunicipalityHours::value));
        Table withRows = rows.foldLeft(table, (all, row) -> municipality(all, subject, row));
        return row(withRows.rule(), subject, subject.say(ALL), hours, value);
    }

    private static Table municipality(Table table, Subject subject, MunicipalityHours municipality) {
        String name = subject.agreement()
                .municipality(municipality.municipality())
                .map(Municipality::name)
                .map(Excerpt::of)
                .getOrElse(municipality.municipality().value());
        return municipality
                .bySubGoal()
                .foldLeft(
                        row(table, subject, name, municipality.hours(), municipality.value()),
                        (rows, each) -> subGoal(rows, subject, each));
    }

    private static Table subGoal(Table table, Subject subject, SubGoalHours subGoal) {
        return row(table, subject, "  " + subject.name(subGoal.subGoal()), subGoal.hours(), subGoal.value());
    }

    private static Table row(Table table, Subject subject, String label, Hours hours, Nok value) {
        return table.row(label, Vector.of(subject.cell(hours), subject.cell(value)));
    }
}
