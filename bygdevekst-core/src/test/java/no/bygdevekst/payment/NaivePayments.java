package no.bygdevekst.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;

/**
 * The same payments computed another way: each grant's money is followed on its own from year to year, in decimals and
 * maps, and what a year needs is asked for when it is met. It shares nothing with the library but the arguments.
 */
final class NaivePayments {

    private final Map<Integer, BigDecimal> grants = new TreeMap<>();
    private final Map<Integer, BigDecimal> spent = new HashMap<>();
    private final Map<Integer, BigDecimal> neededByYear = new HashMap<>();
    private final GrantTerms terms;
    private final int from;
    private final int appropriationYear;
    private final int last;
    private final int current;

    NaivePayments(PaymentBasis payments) {
        payments.annualGrants()
                .inOrder()
                .forEach(each -> grants.put(each.year(), each.amount().toBigDecimal()));
        payments.reports()
                .forEach(each -> spent.put(each.year(), each.spentToDate().toBigDecimal()));
        terms = payments.terms();
        from = payments.commitment().period().from();
        appropriationYear = payments.commitment().appropriationYear();
        current = payments.status().isApproved()
                ? payments.status().planYear()
                : payments.status().planYear() - 1;
        int years = terms.carryOverYears();
        int limit = appropriationYear
                + (terms.carryOverCount() == CarryOverCount.AFTER_APPROPRIATION_YEAR ? years : Math.max(0, years - 1));
        int to = payments.commitment().period().to();
        last = terms.paymentEnd() == PaymentEnd.CARRY_OVER_ONLY || limit < to ? limit : to;
    }

    boolean isPossible() {
        return grants.keySet().stream().allMatch(year -> appropriationYear <= year && year <= last);
    }

    /** A line for each instalment, in order. */
    List<String> lines() {
        List<Entry> entries = new ArrayList<>();
        grants.keySet().forEach(year -> entries.addAll(lifeOf(year)));
        entries.sort(
                Comparator.comparing(Entry::year).thenComparing(Entry::kind).thenComparing(Entry::grantYear));
        return entries.stream()
                .filter(entry -> entry.amount().signum() != 0)
                .map(Entry::toString)
                .toList();
    }

    /** An instalment of the library's as such a line. */
    static String line(Instalment each) {
        return each.year() + " " + each.kind() + " " + each.grantYear() + " " + each.due() + " "
                + each.amount().toBigDecimal().toPlainString() + " " + each.status();
    }

    private record Entry(int year, String kind, int grantYear, String due, BigDecimal amount, String status) {
        @Override
        public String toString() {
            return year + " " + kind + " " + grantYear + " " + due + " " + amount.toPlainString() + " " + status;
        }
    }

    /** Everything that becomes of one year's grant. */
    private List<Entry> lifeOf(int grantYear) {
        List<Entry> life = new ArrayList<>();
        life.add(new Entry(grantYear, "FIRST", grantYear, "START_OF_YEAR", first(grantYear), paidAhead(grantYear)));
        BigDecimal rest = granted(grantYear).subtract(first(grantYear));
        int year = grantYear;
        String status = onReport(year);
        life.add(new Entry(year, "SECOND", grantYear, "YEAR_END", rest, status));
        boolean waits = terms.carriedInstalment() == CarriedInstalment.CONDITIONAL;
        while (status.equals("CARRIED_OVER")) {
            year++;
            status = waits ? onReport(year) : paidAhead(year);
            life.add(new Entry(year, "CARRIED", grantYear, waits ? "YEAR_END" : "PLAN_WORK", rest, status));
        }
        return life;
    }

    private BigDecimal granted(int year) {
        return grants.getOrDefault(year, BigDecimal.ZERO);
    }

    private BigDecimal first(int year) {
        BigDecimal unit = terms.roundingUnit().toBigDecimal();
        RoundingMode mode = terms.firstInstalmentRounding() == FirstInstalmentRounding.DOWN
                ? RoundingMode.FLOOR
                : RoundingMode.HALF_UP;
        return granted(year)
                .multiply(BigDecimal.valueOf(terms.firstShare().numerator()))
                .divide(BigDecimal.valueOf(terms.firstShare().denominator()).multiply(unit), 0, mode)
                .multiply(unit)
                .min(granted(year))
                .setScale(2);
    }

    private String paidAhead(int year) {
        return year <= current ? "RELEASED" : "PLANNED";
    }

    private String onReport(int year) {
        if (year > current) {
            return "PLANNED";
        }
        if (spent.containsKey(year) && spent.get(year).compareTo(needed(year)) >= 0) {
            return "RELEASED";
        }
        if (year == current && !spent.containsKey(year)) {
            return "AWAITING_REPORT";
        }
        return year + 1 <= last ? "CARRIED_OVER" : "LAPSED";
    }

    private BigDecimal needed(int year) {
        BigDecimal known = neededByYear.get(year);
        if (known == null) {
            known = terms.usedUp() == UsedUp.FIRST_PAYMENTS
                    ? firsts(year)
                    : firsts(year).add(restsPaid(year));
            neededByYear.put(year, known);
        }
        return known;
    }

    private BigDecimal firsts(int upTo) {
        return grants.keySet().stream()
                .filter(year -> year <= upTo)
                .map(this::first)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The rests of earlier years' grants that have been paid when this year's report comes. */
    private BigDecimal restsPaid(int reportYear) {
        return grants.keySet().stream()
                .filter(year -> year < reportYear && isRestPaid(year, reportYear))
                .map(year -> granted(year).subtract(first(year)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isRestPaid(int grantYear, int reportYear) {
        if (terms.carriedInstalment() == CarriedInstalment.UNCONDITIONAL) {
            // On the grant year's own report, or else with the plan work of the year after it.
            return onReport(grantYear).equals("RELEASED") || grantYear + 1 <= last;
        }
        for (int year = Math.max(from, grantYear); year < reportYear; year++) {
            if (onReport(year).equals("RELEASED")) {
                return true;
            }
        }
        return false;
    }
}
