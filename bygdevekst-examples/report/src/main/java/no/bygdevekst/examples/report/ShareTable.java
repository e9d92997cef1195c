package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.MeasureShare;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Text;

/** What each measure has of a year's grant and of its two instalments, year by year. */
final class ShareTable {

    private static final Text HEADING =
            Text.of("Andelen til hvert tiltak", "Delen til kvart tiltak", "Each measure's share");
    private static final Text GRANT = Text.of("Tilskudd", "Tilskot", "Grant");
    private static final Text FIRST = Text.of("Første delutbetaling", "Første delutbetaling", "First instalment");
    private static final Text SECOND = Text.of("Andre delutbetaling", "Andre delutbetaling", "Second instalment");
    private static final int WIDEST = 50;

    private final Subject subject;
    private final Vector<MeasureShare> shares;

    private ShareTable(Subject subject, Vector<MeasureShare> shares) {
        this.subject = subject;
        this.shares = shares;
    }

    /** The table, or nothing where no measure asks the state for money. */
    static Block of(Subject subject, PaymentSchedule payments) {
        Vector<MeasureShare> shares = payments.byMeasure();
        return shares.isEmpty() ? Block.nothing() : new ShareTable(subject, shares).block();
    }

    private Block block() {
        Table table = Table.of(Vector.of(GRANT, FIRST, SECOND)
                .map(heading -> Column.amount(subject.say(heading)))
                .prepend(Column.text(subject.say(HEADING), WIDEST)));
        return shares.map(MeasureShare::year)
                .distinct()
                .foldLeft(table, this::year)
                .block();
    }

    private Table year(Table table, int year) {
        Vector<MeasureShare> ofYear = shares.filter(share -> share.year() == year);
        Table withYear = table.row(
                Integer.toString(year),
                cells(
                        Nok.total(ofYear.map(MeasureShare::grant)),
                        Nok.total(ofYear.map(MeasureShare::first)),
                        Nok.total(ofYear.map(MeasureShare::second))));
        return ofYear.foldLeft(withYear, this::measure);
    }

    private Table measure(Table table, MeasureShare share) {
        return table.row(
                "  "
                        + share.title()
                                .map(title -> Subject.named(share.measure(), title))
                                .getOrElse(share.measure().value()),
                cells(share.grant(), share.first(), share.second()));
    }

    private Vector<String> cells(Nok grant, Nok first, Nok second) {
        return Vector.of(grant, first, second).map(subject::cell);
    }
}
