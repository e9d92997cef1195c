package no.bygdevekst.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.payment.Due;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentKind;
import no.bygdevekst.payment.InstalmentStatus;

/** The instalments as one would write them for one set of terms: a loop over øre, and nothing is checked. */
final class PaymentsByHand {

    static final long NO_REPORT = -1;

    private final int currentYear;
    private final List<Part> parts = new ArrayList<>();
    private long released;
    private long carried;
    private int carriedFrom;

    /** An instalment in øre. */
    record Part(int year, InstalmentKind kind, int grantYear, Due due, long ore, InstalmentStatus status) {
        static Part of(Instalment it) {
            return new Part(
                    it.year(), it.kind(), it.grantYear(), it.due(), it.amount().ore(), it.status());
        }
    }

    private PaymentsByHand(int currentYear) {
        this.currentYear = currentYear;
    }

    /** By year from the first: the grants, which are all above zero, and what was spent, or {@link #NO_REPORT}. */
    static List<Part> instalments(int firstYear, int currentYear, long[] grants, long[] spent) {
        PaymentsByHand byHand = new PaymentsByHand(currentYear);
        for (int i = 0; i < grants.length; i++) {
            byHand.add(firstYear + i, grants[i], spent[i], i + 1 == grants.length);
        }
        return byHand.parts;
    }

    private void add(int year, long grant, long spent, boolean last) {
        long first = grant * 3 / 400 * 100;
        boolean open = year > currentYear;
        InstalmentStatus ahead = open ? InstalmentStatus.PLANNED : InstalmentStatus.RELEASED;
        long needed = released + carried + first;
        if (carried > 0) {
            parts.add(new Part(year, InstalmentKind.CARRIED, carriedFrom, Due.PLAN_WORK, carried, ahead));
        }
        parts.add(new Part(year, InstalmentKind.FIRST, year, Due.START_OF_YEAR, first, ahead));
        InstalmentStatus second = second(year, spent, spent >= needed, last);
        parts.add(new Part(year, InstalmentKind.SECOND, year, Due.YEAR_END, grant - first, second));
        if (!open) {
            released = second == InstalmentStatus.RELEASED ? needed + grant - first : needed;
        }
        carried = second == InstalmentStatus.CARRIED_OVER ? grant - first : 0;
        carriedFrom = year;
    }

    private InstalmentStatus second(int year, long spent, boolean usedUp, boolean last) {
        if (year > currentYear) {
            return InstalmentStatus.PLANNED;
        }
        if (spent == NO_REPORT && year == currentYear) {
            return InstalmentStatus.AWAITING_REPORT;
        }
        if (spent != NO_REPORT && usedUp) {
            return InstalmentStatus.RELEASED;
        }
        return last ? InstalmentStatus.LAPSED : InstalmentStatus.CARRIED_OVER;
    }
}
