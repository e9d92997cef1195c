package no.bygdevekst.examples.report;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.LedgerRow;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The state's co-financing year by year, held against the whole of it. */
final class StateMoneySection {

    private static final Text HEADING = Text.of(
            "Statlig medfinansiering, i kroner", "Statleg medfinansiering, i kroner", "State co-financing, in kroner");
    private static final Text ASKED = Text.of("Planen ber om", "Planen ber om", "The plan asks for");
    private static final Text GRANTED = Text.of("Årlig tilskudd", "Årleg tilskot", "Annual grant");
    private static final Text RELEASED = Text.of("Klart til utbetaling", "Klart til utbetaling", "Released");
    private static final Text ALLOCATION = Text.of("Rammen er", "Ramma er", "The allocation is");
    private static final Text COMMITMENT = Text.of("Tilsagnet er", "Tilsegnet er", "The commitment is");
    private static final Template ALL = Template.of(
            "{whole} {amount}, og alt er fordelt på år.",
            "{whole} {amount}, og alt er fordelt på år.",
            "{whole} {amount}, all of it assigned to years.");
    private static final Template LEFT = Template.of(
            "{whole} {amount}; {difference} er ikke fordelt på noe år.",
            "{whole} {amount}; {difference} er ikkje fordelte på noko år.",
            "{whole} {amount}; {difference} is not assigned to a year.");
    private static final Template OVER = Template.of(
            "{whole} {amount}; planen ber om {difference} for mye.",
            "{whole} {amount}; planen ber om {difference} for mykje.",
            "{whole} {amount}; the plan asks for {difference} too much.");
    private static final int WIDEST = 30;
    private static final int BESIDE_EACH_OTHER = 5;

    private final Subject subject;
    private final Vector<Integer> years;
    private final Vector<Nok> asked;
    private final Option<PaymentProjection> payments;

    private StateMoneySection(Subject subject) {
        this.subject = subject;
        this.years = subject.agreement().period().years();
        this.asked = subject.evaluation().wholePeriodBudget().total().amounts(SourceColumn.STATE);
        this.payments = subject.evaluation().payments();
    }

    static Block of(Subject subject) {
        return new StateMoneySection(subject).block();
    }

    private Block block() {
        Vector<Tuple2<Text, Vector<Nok>>> rows = Vector.of(Tuple.of(ASKED, asked))
                .appendAll(granted().filter(amounts -> !amounts.equals(asked)).map(row -> Tuple.of(GRANTED, row)))
                .appendAll(released()
                        .filter(amounts -> amounts.exists(Nok::isPositive))
                        .map(row -> Tuple.of(RELEASED, row)));
        return Block.heading(subject.say(HEADING), "-")
                .then(Block.apart(Vector.rangeBy(0, years.size(), BESIDE_EACH_OTHER)
                        .map(from -> table(rows, from, Math.min(from + BESIDE_EACH_OTHER, years.size())))))
                .then(Block.paragraph(whole()));
    }

    private Table head(int from, int until) {
        Vector<Column> columns = years.slice(from, until)
                .map(year -> Column.amount(year.toString()))
                .prepend(Column.text("", WIDEST));
        return Table.of(isLast(until) ? columns.append(Column.amount(subject.say(SourceNames.SUM))) : columns);
    }

    private Block table(Vector<Tuple2<Text, Vector<Nok>>> rows, int from, int until) {
        return rows.foldLeft(head(from, until), (table, row) -> {
                    Vector<Nok> amounts = row._2.slice(from, until);
                    Vector<Nok> cells = isLast(until) ? amounts.append(Nok.total(row._2)) : amounts;
                    return table.row(subject.say(row._1), cells.map(subject::cell));
                })
                .block();
    }

    private boolean isLast(int until) {
        return until == years.size();
    }

    private Option<Vector<Nok>> granted() {
        return payments.map(schedule -> {
            Map<Integer, Nok> byYear = schedule.annualGrants()
                    .groupBy(AnnualGrant::year)
                    .mapValues(grants -> Nok.total(grants.map(AnnualGrant::amount)));
            return years.map(year -> byYear.getOrElse(year, Nok.ZERO));
        });
    }

    private Option<Vector<Nok>> released() {
        return payments.map(schedule -> {
            Map<Integer, Nok> byYear = schedule.ledger().toMap(LedgerRow::year, LedgerRow::released);
            return years.map(year -> byYear.getOrElse(year, Nok.ZERO));
        });
    }

    private String whole() {
        Nok all = Nok.total(subject.agreement().grants().map(StateGrant::amount));
        Nok left = all.minus(Nok.total(granted().getOrElse(asked)));
        Arguments of = Arguments.of("whole", OwnWords.of(subject.isCommitted() ? COMMITMENT : ALLOCATION))
                .and("amount", all);
        if (left.isZero()) {
            return subject.say(ALL, of);
        }
        return left.isPositive()
                ? subject.say(LEFT, of.and("difference", left))
                : subject.say(OVER, of.and("difference", left.negated()));
    }
}
