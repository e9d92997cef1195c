package no.bygdevekst.payment;

import io.vavr.control.Option;
import no.bygdevekst.terms.CarriedInstalment;

/** What a year's closing and its report say of the instalments that stand in it. */
record YearStatus(Course course, int year, Option<SpendingCheck> check) {

    CarriedInstalment carriedInstalment() {
        return course.terms().carriedInstalment();
    }

    /** Of what is paid without asking for a report. */
    InstalmentStatus paidAhead() {
        return course.isOpen(year) ? InstalmentStatus.PLANNED : InstalmentStatus.RELEASED;
    }

    /** Of what is paid if the year's report shows that the first payment is used up. */
    InstalmentStatus onReport() {
        return switch (reasonOnReport()) {
            case YEAR_OPEN -> InstalmentStatus.PLANNED;
            case NO_REPORT_YET -> InstalmentStatus.AWAITING_REPORT;
            case USED_UP -> InstalmentStatus.RELEASED;
            default -> year < course.lastPayableYear() ? InstalmentStatus.CARRIED_OVER : InstalmentStatus.LAPSED;
        };
    }

    StatusReason reason(Instalment instalment) {
        if (instalment.due() == Due.YEAR_END) {
            return reasonOnReport();
        }
        if (course.isOpen(year)) {
            return StatusReason.YEAR_OPEN;
        }
        return instalment.kind() == InstalmentKind.FIRST ? StatusReason.PAID_AHEAD : StatusReason.NO_NEW_CONDITION;
    }

    private StatusReason reasonOnReport() {
        if (check.isDefined()) {
            return check.get().isUsedUp() ? StatusReason.USED_UP : StatusReason.NOT_USED_UP;
        }
        if (course.isOpen(year)) {
            return StatusReason.YEAR_OPEN;
        }
        return course.isClosed(year) ? StatusReason.CLOSED_WITHOUT_REPORT : StatusReason.NO_REPORT_YET;
    }
}
