package no.bygdevekst.payment;

import io.vavr.Lazy;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.terms.UsedUp;

/** Finds the reports that say less than what was needed, whether or not a date stands in the way as well. */
final class Shortfalls {

    private final PaymentSchedule schedule;
    private final Lazy<PaymentProjection> other;

    private Shortfalls(PaymentSchedule schedule) {
        this.schedule = schedule;
        this.other = Lazy.of(this::underTheOtherReading);
    }

    static Vector<Shortfall> of(PaymentSchedule schedule) {
        return schedule.basis().countingReports().years().flatMap(new Shortfalls(schedule)::in);
    }

    private Option<Shortfall> in(int year) {
        Nok spent = schedule.course().spentBy(year).get();
        Vector<Instalment> heldBack = schedule.instalments()
                .filter(each -> each.year() == year && isHeldBack(each))
                .filter(each -> each.spendingNeeded().exists(spent::isLessThan));
        return heldBack.flatMap(Instalment::spendingNeeded)
                .min()
                .map(least -> new Shortfall(year, least, spent, heldBack, heldBack.filter(this::isOtherwiseReleased)));
    }

    private static boolean isHeldBack(Instalment each) {
        return each.kind() == InstalmentKind.SECOND
                && (each.is(InstalmentStatus.CARRIED_OVER) || each.is(InstalmentStatus.LAPSED));
    }

    private boolean isOtherwiseReleased(Instalment second) {
        return other.get()
                .instalments()
                .exists(each -> each.kind() == InstalmentKind.SECOND
                        && each.year() == second.year()
                        && each.appropriationYear() == second.appropriationYear()
                        && each.is(InstalmentStatus.RELEASED));
    }

    private PaymentProjection underTheOtherReading() {
        Course course = schedule.course();
        UsedUp reading = course.terms().usedUp() == UsedUp.ALL_RELEASED ? UsedUp.FIRST_PAYMENTS : UsedUp.ALL_RELEASED;
        return new PaymentProjection(
                Course.of(course.basis().withTerms(course.terms().withUsedUp(reading)), course.currentYear()));
    }
}
