package no.bygdevekst.payment;

import io.vavr.control.Option;
import no.bygdevekst.money.Nok;

/**
 * What decides where the instalments of a year stand: how far the year has come, what its report shows, and what is
 * needed.
 *
 * @param course what everything follows from
 * @param year the year
 * @param before what counts as paid before the year's first payments, by the reading of used up
 */
record YearTest(Course course, int year, Nok before) {

    /** What must be spent for the second instalment of a grant: of one year's first payments what ends first counts. */
    Nok needed(int grant) {
        Nok needed = before;
        for (int other : course.grants()) {
            if (endsNoLater(other, grant)) {
                needed = needed.plus(course.split(year, other).first());
            }
        }
        return needed;
    }

    boolean endsNoLater(int other, int grant) {
        return course.lastPayableYear(other) <= course.lastPayableYear(grant);
    }

    Option<Nok> spendingNeeded(int grant) {
        return Option.when(!course.isOpen(year), () -> needed(grant));
    }

    /** Of what is paid without asking for a report. */
    InstalmentStatus paidAhead() {
        return course.isOpen(year) ? InstalmentStatus.PLANNED : InstalmentStatus.RELEASED;
    }

    /** Of what is paid if the year's report shows that the first payment is used up. */
    InstalmentStatus onReport(int grant) {
        return switch (reasonOnReport(grant)) {
            case YEAR_OPEN -> InstalmentStatus.PLANNED;
            case NO_REPORT_YET -> InstalmentStatus.AWAITING_REPORT;
            case USED_UP -> InstalmentStatus.RELEASED;
            default -> year < course.lastPayableYear(grant) ? InstalmentStatus.CARRIED_OVER : InstalmentStatus.LAPSED;
        };
    }

    StatusReason reason(Instalment instalment) {
        if (instalment.due() == Due.YEAR_END) {
            return reasonOnReport(instalment.appropriationYear());
        }
        if (course.isOpen(year)) {
            return StatusReason.YEAR_OPEN;
        }
        return instalment.kind() == InstalmentKind.FIRST ? StatusReason.PAID_AHEAD : StatusReason.NO_NEW_CONDITION;
    }

    private StatusReason reasonOnReport(int grant) {
        if (course.isOpen(year)) {
            return StatusReason.YEAR_OPEN;
        }
        Option<Nok> spent = course.spentBy(year);
        if (spent.isEmpty()) {
            return course.isClosed(year) ? StatusReason.CLOSED_WITHOUT_REPORT : StatusReason.NO_REPORT_YET;
        }
        Nok needed = needed(grant);
        if (course.spentFor(year, grant).exists(shown -> !shown.isLessThan(needed))) {
            return StatusReason.USED_UP;
        }
        return spent.get().isLessThan(needed) ? StatusReason.NOT_USED_UP : StatusReason.REPORT_TOO_LATE;
    }
}
