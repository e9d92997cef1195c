package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.GrantSplit;
import no.bygdevekst.terms.UsedUp;

/**
 * One year of a schedule, run from the year before it.
 *
 * @param year the year
 * @param instalments its instalments in order
 * @param check what the year's report was held against, if there is a report
 * @param releasedToDate released up to and with the year
 * @param firstsToDate the first instalments up to and with the year
 */
record PaymentYear(
        int year, Vector<Instalment> instalments, Option<SpendingCheck> check, Nok releasedToDate, Nok firstsToDate) {

    /** Every year of a basis, ascending. */
    static Vector<PaymentYear> run(PaymentBasis basis) {
        Vector<PaymentYear> years = Vector.empty();
        PaymentYear last = new PaymentYear(0, Vector.empty(), Option.none(), Nok.ZERO, Nok.ZERO);
        for (int year : basis.years()) {
            last = last.next(year, basis);
            years = years.append(last);
        }
        return years;
    }

    private PaymentYear next(int year, PaymentBasis basis) {
        GrantSplit split = basis.split(year);
        Vector<Instalment> carried = instalments.filter(each -> each.is(InstalmentStatus.CARRIED_OVER));
        Nok firsts = firstsToDate.plus(split.first());
        Option<SpendingCheck> check = basis.spentBy(year)
                .map(spent -> new SpendingCheck(year, needed(basis, carried, split.first(), firsts), spent));
        YearStatus status = new YearStatus(basis, year, check);
        Vector<Instalment> own = carried.map(each -> carriedInto(status, each))
                .append(new Instalment(
                        year, InstalmentKind.FIRST, year, Due.START_OF_YEAR, split.first(), status.paidAhead()))
                .append(new Instalment(
                        year, InstalmentKind.SECOND, year, Due.YEAR_END, split.second(), status.onReport()))
                .filter(each -> each.amount().isPositive());
        Nok released = PaymentTotals.sum(own, InstalmentStatus.RELEASED);
        return new PaymentYear(year, own, check, releasedToDate.plus(released), firsts);
    }

    // Carried money that must itself wait for the report is not counted in what the report must show.
    private Nok needed(PaymentBasis basis, Vector<Instalment> carried, Nok first, Nok firsts) {
        if (basis.terms().usedUp() == UsedUp.FIRST_PAYMENTS) {
            return firsts;
        }
        Nok paidAhead = releasedToDate.plus(first);
        return basis.terms().carriedInstalment() == CarriedInstalment.CONDITIONAL
                ? paidAhead
                : paidAhead.plus(Nok.total(carried.map(Instalment::amount)));
    }

    private static Instalment carriedInto(YearStatus status, Instalment from) {
        return switch (status.carriedInstalment()) {
            case UNCONDITIONAL -> carried(status, from, Due.PLAN_WORK, status.paidAhead());
            case CONDITIONAL -> carried(status, from, Due.YEAR_END, status.onReport());
        };
    }

    private static Instalment carried(YearStatus year, Instalment from, Due due, InstalmentStatus status) {
        return new Instalment(year.year(), InstalmentKind.CARRIED, from.grantYear(), due, from.amount(), status);
    }
}
