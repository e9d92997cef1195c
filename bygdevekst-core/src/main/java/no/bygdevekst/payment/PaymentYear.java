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
 * @param test what decided where its instalments stand
 * @param instalments its instalments in order
 * @param releasedToDate released up to and with the year
 * @param firstsToDate the first instalments up to and with the year
 */
record PaymentYear(YearTest test, List<Instalment> instalments, Nok releasedToDate, Nok firstsToDate) {

    /** Every year of a course, ascending. */
    static List<PaymentYear> run(Course course) {
        List<PaymentYear> years = new ArrayList<>();
        YearTest none = new YearTest(course, course.firstYear() - 1, Nok.ZERO);
        PaymentYear last = new PaymentYear(none, List.of(), Nok.ZERO, Nok.ZERO);
        while (last.year() < course.lastYear()) {
            last = last.next(course);
            years.add(last);
        }
        return years;
    }

    int year() {
        return test.year();
    }

    private PaymentYear next(Course course) {
        YearTest next = new YearTest(course, year() + 1, paidBefore(course));
        List<Instalment> own = new ArrayList<>();
        for (Instalment each : instalments) {
            if (each.is(InstalmentStatus.CARRIED_OVER)) {
                own.add(carriedInto(next, each));
            }
        }
        own.addAll(firsts(next));
        own.addAll(seconds(next));
        return new PaymentYear(
                next,
                own,
                releasedToDate.plus(PaymentTotals.sum(own, InstalmentStatus.RELEASED)),
                firstsToDate.plus(sumOf(own, InstalmentKind.FIRST)));
    }

    // Carried money that must itself wait for the report is not counted in what the report must show.
    private Nok paidBefore(Course course) {
        if (course.terms().usedUp() == UsedUp.FIRST_PAYMENTS) {
            return firstsToDate;
        }
        return course.terms().carriedInstalment() == CarriedInstalment.CONDITIONAL
                ? releasedToDate
                : releasedToDate.plus(PaymentTotals.sum(instalments, InstalmentStatus.CARRIED_OVER));
    }

    private static Instalment carriedInto(YearTest next, Instalment from) {
        boolean waits = next.course().terms().carriedInstalment() == CarriedInstalment.CONDITIONAL;
        return waits
                ? onReport(next, InstalmentKind.CARRIED, from.grantYear(), from.appropriationYear(), from.amount())
                : ahead(next, InstalmentKind.CARRIED, from.grantYear(), from.appropriationYear(), from.amount());
    }

    // An instalment of nothing is left out.
    private static List<Instalment> firsts(YearTest next) {
        List<Instalment> firsts = new ArrayList<>();
        for (int grant : next.course().grants()) {
            GrantSplit split = next.course().split(next.year(), grant);
            if (split.first().isPositive()) {
                firsts.add(ahead(next, InstalmentKind.FIRST, next.year(), grant, split.first()));
            }
        }
        return firsts;
    }

    private static List<Instalment> seconds(YearTest next) {
        List<Instalment> seconds = new ArrayList<>();
        for (int grant : next.course().grants()) {
            GrantSplit split = next.course().split(next.year(), grant);
            if (split.second().isPositive()) {
                seconds.add(onReport(next, InstalmentKind.SECOND, next.year(), grant, split.second()));
            }
        }
        return seconds;
    }

    private static Instalment ahead(YearTest year, InstalmentKind kind, int grantYear, int grant, Nok amount) {
        Due due = kind == InstalmentKind.FIRST ? Due.START_OF_YEAR : Due.PLAN_WORK;
        return new Instalment(year.year(), kind, grantYear, grant, due, amount, year.paidAhead(), Option.none());
    }

    private static Instalment onReport(YearTest year, InstalmentKind kind, int grantYear, int grant, Nok amount) {
        return new Instalment(
                year.year(),
                kind,
                grantYear,
                grant,
                Due.YEAR_END,
                amount,
                year.onReport(grant),
                year.spendingNeeded(grant));
    }

    private static Nok sumOf(List<Instalment> instalments, InstalmentKind kind) {
        Nok sum = Nok.ZERO;
        for (Instalment each : instalments) {
            if (each.kind() == kind) {
                sum = sum.plus(each.amount());
            }
        }
        return sum;
    }
}
