package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.IntFunction;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.TableColumn;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Printed;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The state's co-financing year by year, held against the whole of it. */
final class StateMoneySection {

    static final Text HEADING = Text.of(
            "Statlig medfinansiering, i kroner", "Statleg medfinansiering, i kroner", "State co-financing, in kroner");
    private static final Phrase ASKED = Phrase.of("Planen ber om", "Planen ber om", "The plan asks for");
    private static final Phrase GRANTED = Phrase.of("Årlig tilskudd", "Årleg tilskot", "Annual grant");
    private static final Phrase RELEASED = Phrase.of("Klart til utbetaling", "Klart til utbetaling", "Released");
    private static final Phrase LAPSED = Phrase.of("Bortfalt", "Bortfalle", "Lapsed");
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
    private final Figures asked;
    private final Option<PaymentProjection> payments;

    /** What a row says of each year, and of all of them. */
    private record Line(Phrase label, Vector<Explanation> years) {

        static Line of(Phrase label, Vector<Integer> years, IntFunction<Explanation> each) {
            return new Line(label, years.map(each::apply));
        }

        Explanation sum() {
            return total(label, years);
        }
    }

    private StateMoneySection(Subject subject) {
        this.subject = subject;
        this.years = subject.agreement().period().years();
        this.asked = subject.evaluation().wholePeriodBudget().total();
        this.payments = subject.evaluation().payments();
    }

    static Block of(Subject subject) {
        return Block.heading(subject.say(HEADING), "-")
                .then(Block.apart(tables(subject).map(table -> Printed.table(table, WIDEST, subject.language()))))
                .then(Block.paragraph(whole(subject)));
    }

    /** As many tables as the years need. */
    static Vector<Table> tables(Subject subject) {
        StateMoneySection section = new StateMoneySection(subject);
        int count = section.years.size();
        return Vector.rangeBy(0, count, BESIDE_EACH_OTHER)
                .map(from -> section.table(from, Math.min(from + BESIDE_EACH_OTHER, count)));
    }

    private Table table(int from, int until) {
        Vector<Column> columns = years.slice(from, until).map(year -> Column.amount(year.toString()));
        Vector<Column> withSum = isLast(until) ? columns.append(Column.amount(subject.say(SourceNames.SUM))) : columns;
        return Table.of(subject.say(HEADING), withSum.prepend(Column.words(""))).with(lines().map(line -> {
            Vector<Explanation> cells = line.years().slice(from, until);
            return Row.sum(
                    0,
                    (isLast(until) ? cells.append(line.sum()) : cells)
                            .map(Cell::amount)
                            .prepend(Cell.words(line.label().in(subject.language()))));
        }));
    }

    private boolean isLast(int until) {
        return until == years.size();
    }

    /** What is as the row above it, or nothing at all, is left out. */
    private Vector<Line> lines() {
        Line first = asked();
        return Vector.of(first)
                .appendAll(payments.map(this::granted)
                        .filter(line -> !amounts(line).equals(amounts(first))))
                .appendAll(payments.map(this::released).filter(StateMoneySection::isSomething))
                .appendAll(payments.map(this::lapsed).filter(StateMoneySection::isSomething));
    }

    private static Vector<Nok> amounts(Line line) {
        return line.years().map(Explanation::figure);
    }

    private static boolean isSomething(Line line) {
        return amounts(line).exists(Nok::isPositive);
    }

    private Line asked() {
        return Line.of(
                ASKED,
                years,
                year -> asked.explain(new TableColumn(Option.some(SourceColumn.STATE), Option.some(year))));
    }

    private Line granted(PaymentProjection schedule) {
        Vector<AnnualGrant> grants = schedule.annualGrants();
        return Line.of(
                GRANTED,
                years,
                year -> total(
                        GRANTED,
                        grants.filter(grant -> grant.year() == year).map(schedule.explanations()::annualGrant)));
    }

    private Line released(PaymentProjection schedule) {
        return Line.of(RELEASED, years, schedule.explanations().ledger()::released);
    }

    private Line lapsed(PaymentProjection schedule) {
        return Line.of(
                LAPSED,
                years,
                year -> total(
                        LAPSED,
                        schedule.instalments()
                                .filter(each -> each.year() == year && each.status() == InstalmentStatus.LAPSED)
                                .map(schedule::explain)));
    }

    private static Explanation total(Phrase label, Vector<Explanation> parts) {
        return parts.isEmpty() ? Explanation.given(label, Nok.ZERO) : Explanation.of(label, new Step.Sum(parts));
    }

    /** How much there is, and what of it is left. */
    static String whole(Subject subject) {
        StateMoneySection section = new StateMoneySection(subject);
        Nok all = Nok.total(subject.agreement().grants().map(StateGrant::amount));
        Line distributed = section.payments.map(section::granted).getOrElse(section::asked);
        Nok left = all.minus(distributed.sum().figure());
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
