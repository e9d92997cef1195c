package no.bygdevekst.payment;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
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
        int year, List<Instalment> instalments, Option<SpendingCheck> check, Nok releasedToDate, Nok firstsToDate) {

    /** Every year of a course, ascending. */
    static List<PaymentYear> run(Course course) {
        List<PaymentYear> years = new ArrayList<>();
        PaymentYear last = new PaymentYear(0, List.of(), Option.none(), Nok.ZERO, Nok.ZERO);
        for (int year = course.firstYear(); year <= course.lastYear(); year++) {
            last = last.next(year, course);
            years.add(last);
        }
        return years;
    }

    private PaymentYear next(int year, Course course) {
        GrantSplit split = course.split(year);
        Nok firsts = firstsToDate.plus(split.first());
        Option<SpendingCheck> check = course.spentBy(year)
                .map(spent -> new SpendingCheck(year, needed(course, split.first(), firsts), spent));
        List<Instalment> next = instalments(new YearStatus(course, year, check), split);
        Nok released = PaymentTotals.sum(next, InstalmentStatus.RELEASED);
        return new PaymentYear(year, next, check, releasedToDate.plus(released), firsts);
    }

    // What this year carries over comes first; an instalment of nothing is left out.
    private List<Instalment> instalments(YearStatus next, GrantSplit split) {
        int year = next.year();
        List<Instalment> own = new ArrayList<>();
        for (Instalment each : instalments) {
            if (each.is(InstalmentStatus.CARRIED_OVER)) {
                own.add(carriedInto(next, each));
            }
        }
        if (split.first().isPositive()) {
            own.add(new Instalment(
                    year, InstalmentKind.FIRST, year, Due.START_OF_YEAR, split.first(), next.paidAhead()));
        }
        if (split.second().isPositive()) {
            own.add(new Instalment(year, InstalmentKind.SECOND, year, Due.YEAR_END, split.second(), next.onReport()));
        }
        return own;
    }

    // Carried money that must itself wait for the report is not counted in what the report must show.
    private Nok needed(Course course, Nok first, Nok firsts) {
        if (course.terms().usedUp() == UsedUp.FIRST_PAYMENTS) {
            return firsts;
        }
        Nok paidAhead = releasedToDate.plus(first);
        return course.terms().carriedInstalment() == CarriedInstalment.CONDITIONAL
                ? paidAhead
                : paidAhead.plus(PaymentTotals.sum(instalments, InstalmentStatus.CARRIED_OVER));
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
