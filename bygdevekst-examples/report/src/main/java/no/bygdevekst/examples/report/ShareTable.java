package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Printed;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.MeasureShare;
import no.bygdevekst.payment.PaymentExplanations;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What each measure has of a year's grant and of its two instalments, year by year. */
final class ShareTable {

    private static final Text CAPTION = Text.of(
            "Andelen til hvert tiltak, i kroner",
            "Delen til kvart tiltak, i kroner",
            "Each measure's share, in kroner");
    private static final Text HEADING =
            Text.of("Andelen til hvert tiltak", "Delen til kvart tiltak", "Each measure's share");
    private static final Template OF_ALL = Template.of(
            "{what} i {year}, alle tiltak", "{what} i {year}, alle tiltak", "{what} in {year}, all measures");
    private static final Text GRANT = Text.of("Tilskudd", "Tilskot", "Grant");
    private static final Text FIRST = Text.of("Første delutbetaling", "Første delutbetaling", "First instalment");
    private static final Text SECOND = Text.of("Andre delutbetaling", "Andre delutbetaling", "Second instalment");
    private static final int WIDEST = 50;

    private final Subject subject;
    private final Vector<MeasureShare> shares;
    private final PaymentExplanations why;

    private ShareTable(Subject subject, PaymentSchedule payments) {
        this.subject = subject;
        this.shares = payments.byMeasure();
        this.why = payments.explanations();
    }

    /** The table, or nothing where no measure asks the state for money. */
    static Block of(Subject subject, PaymentSchedule payments) {
        return table(subject, payments)
                .map(table -> Printed.table(table, WIDEST, subject.language()))
                .getOrElse(Block.nothing());
    }

    static Option<Table> table(Subject subject, PaymentSchedule payments) {
        return Option.when(!payments.byMeasure().isEmpty(), () -> new ShareTable(subject, payments).table());
    }

    private Table table() {
        Vector<Column> amounts = Vector.of(GRANT, FIRST, SECOND).map(heading -> Column.amount(subject.say(heading)));
        return Table.of(subject.say(CAPTION), amounts.prepend(Column.words(subject.say(HEADING))))
                .with(shares.map(MeasureShare::year).distinct().flatMap(this::year));
    }

    private Vector<Row> year(int year) {
        Vector<MeasureShare> ofYear = shares.filter(share -> share.year() == year);
        Vector<Cell> sums = Vector.of(
                sum(GRANT, ofYear, MeasureShare::grant, why::grant),
                sum(FIRST, ofYear, MeasureShare::first, why::first),
                sum(SECOND, ofYear, MeasureShare::second, why::second));
        Row all = Row.sum(0, sums.prepend(Cell.words(Integer.toString(year))));
        return subject.isAbridged() ? Vector.of(all) : ofYear.map(this::measure).prepend(all);
    }

    private Cell sum(
            Text what,
            Vector<MeasureShare> ofYear,
            Function<MeasureShare, Nok> amount,
            Function<MeasureShare, Explanation> each) {
        Arguments arguments = Arguments.of("what", Argument.words(subject.say(what)))
                .and("year", ofYear.head().year());
        return Cell.amount(
                Nok.total(ofYear.map(amount)),
                () -> Explanation.of(new Phrase(OF_ALL, arguments), new Step.Sum(ofYear.map(each))));
    }

    private Row measure(MeasureShare share) {
        String label = share.title()
                .map(title -> Subject.named(share.measure(), title))
                .getOrElse(share.measure().value());
        return Row.figures(
                1,
                Vector.of(
                        Cell.words(label),
                        Cell.amount(share.grant(), () -> why.grant(share)),
                        Cell.amount(share.first(), () -> why.first(share)),
                        Cell.amount(share.second(), () -> why.second(share))));
    }
}
