package no.bygdevekst.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.payment.Due;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentKind;
import no.bygdevekst.payment.InstalmentStatus;

/** The instalments as one would write them for one set of terms: loops over øre, and nothing is checked. */
final class PaymentsByHand {

    static final long NONE = -1;

    private static final int CARRY_OVER_YEARS = 3;

    private final PaymentCase situation;
    private final int[] grants;
    private final long[][] amounts;
    private final List<Part> parts = new ArrayList<>();
    private List<Part> carried = List.of();
    private long released;

    /** An instalment in øre; what must be spent for it is {@link #NONE} where nothing is asked. */
    record Part(
            int year,
            InstalmentKind kind,
            int grantYear,
            int appropriationYear,
            Due due,
            long ore,
            InstalmentStatus status,
            long needed) {
        static Part of(Instalment it) {
            return new Part(
                    it.year(),
                    it.kind(),
                    it.grantYear(),
                    it.appropriationYear(),
                    it.due(),
                    it.amount().ore(),
                    it.status(),
                    it.spendingNeeded().isEmpty()
                            ? NONE
                            : it.spendingNeeded().get().ore());
        }
    }

    private PaymentsByHand(PaymentCase situation) {
        this.situation = situation;
        this.grants = situation.grants();
        this.amounts = situation.amounts();
    }

    static List<Part> instalments(PaymentCase situation) {
        PaymentsByHand byHand = new PaymentsByHand(situation);
        for (int year = situation.firstYear(); year <= situation.lastYear(); year++) {
            byHand.add(year, byHand.amounts[year - situation.firstYear()]);
        }
        return byHand.parts;
    }

    static long first(long grant) {
        return grant * 3 / 400 * 100;
    }

    int lastPayable(int grant) {
        return Math.min(situation.lastYear(), grants[grant] + CARRY_OVER_YEARS);
    }

    private void add(int year, long[] ofYear) {
        boolean open = year > situation.currentYear();
        InstalmentStatus ahead = open ? InstalmentStatus.PLANNED : InstalmentStatus.RELEASED;
        List<Part> own = new ArrayList<>();
        long before = released;
        for (Part from : carried) {
            before += from.ore();
            own.add(new Part(
                    year,
                    InstalmentKind.CARRIED,
                    from.grantYear(),
                    from.appropriationYear(),
                    Due.PLAN_WORK,
                    from.ore(),
                    ahead,
                    NONE));
        }
        for (int grant = 0; grant < grants.length; grant++) {
            long ore = first(ofYear[grant]);
            if (ore > 0) {
                own.add(new Part(year, InstalmentKind.FIRST, year, grants[grant], Due.START_OF_YEAR, ore, ahead, NONE));
            }
        }
        for (int grant = 0; grant < grants.length; grant++) {
            long ore = ofYear[grant] - first(ofYear[grant]);
            if (ore > 0) {
                long needed = before + needed(grant, ofYear);
                own.add(new Part(
                        year,
                        InstalmentKind.SECOND,
                        year,
                        grants[grant],
                        Due.YEAR_END,
                        ore,
                        second(year, grant, needed),
                        open ? NONE : needed));
            }
        }
        close(own);
    }

    // Of the year's first payments, those that end no later.
    private long needed(int grant, long[] ofYear) {
        long needed = 0;
        for (int other = 0; other < grants.length; other++) {
            if (lastPayable(other) <= lastPayable(grant)) {
                needed += first(ofYear[other]);
            }
        }
        return needed;
    }

    private void close(List<Part> own) {
        carried = new ArrayList<>();
        for (Part part : own) {
            if (part.status() == InstalmentStatus.RELEASED) {
                released += part.ore();
            } else if (part.status() == InstalmentStatus.CARRIED_OVER) {
                carried.add(part);
            }
        }
        parts.addAll(own);
    }

    private InstalmentStatus second(int year, int grant, long needed) {
        if (year > situation.currentYear()) {
            return InstalmentStatus.PLANNED;
        }
        if (year == situation.currentYear() && situation.spent(year, Integer.MAX_VALUE) == NONE) {
            return InstalmentStatus.AWAITING_REPORT;
        }
        if (situation.spent(year, grants[grant] + CARRY_OVER_YEARS) >= needed) {
            return InstalmentStatus.RELEASED;
        }
        return year < lastPayable(grant) ? InstalmentStatus.CARRIED_OVER : InstalmentStatus.LAPSED;
    }
}
