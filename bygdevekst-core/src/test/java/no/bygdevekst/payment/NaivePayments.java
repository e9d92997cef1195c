package no.bygdevekst.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.LateReport;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;

/**
 * The same payments computed another way: each annual grant's money is followed on its own from year to year, in
 * decimals and maps, and what a year needs is asked for when it is met. It shares nothing with the library but the
 * arguments.
 */
final class NaivePayments {

    private final List<Money> grants = new ArrayList<>();
    private final Map<Integer, Integer> lastPayable = new TreeMap<>();
    private final Map<Integer, Integer> lastCarryOver = new TreeMap<>();
    private final Map<List<Integer>, BigDecimal> neededByYearAndGrant = new HashMap<>();
    private final List<ProgressReport> reports = new ArrayList<>();
    private final GrantTerms terms;
    private final int current;
    private final boolean approvedAhead;

    /** What one grant gives one year. */
    private record Money(int year, int grant, BigDecimal asked, BigDecimal amount) {}

    NaivePayments(PaymentBasis payments) {
        terms = payments.terms();
        payments.commitment().grants().forEach(grant -> findEnds(grant, payments));
        for (StateGrant grant : payments.commitment().grants()) {
            for (int year : payments.commitment().period().years()) {
                grants.add(new Money(
                        year,
                        grant.appropriationYear(),
                        payments.grantYears()
                                .asked(year, grant.appropriationYear())
                                .toBigDecimal(),
                        payments.grantYears()
                                .amount(year, grant.appropriationYear())
                                .toBigDecimal()));
            }
        }
        payments.reports().forEach(reports::add);
        current = currentYear(payments);
        approvedAhead = !payments.status().isApproved()
                && payments.annualGrants()
                        .approved()
                        .exists(entry -> entry.year() >= payments.status().planYear());
    }

    private static int currentYear(PaymentBasis payments) {
        int plan = payments.status().planYear();
        if (payments.status().isApproved()) {
            return plan;
        }
        return payments.status().previousYear().filter(year -> year < plan).getOrElse(plan - 1);
    }

    private void findEnds(StateGrant grant, PaymentBasis payments) {
        int years = terms.carryOverYears();
        int limit = grant.appropriationYear()
                + (terms.carryOverCount() == CarryOverCount.AFTER_APPROPRIATION_YEAR ? years : Math.max(0, years - 1));
        int to = payments.commitment().period().to();
        lastCarryOver.put(grant.appropriationYear(), limit);
        lastPayable.put(
                grant.appropriationYear(), terms.paymentEnd() == PaymentEnd.CARRY_OVER_ONLY || limit < to ? limit : to);
    }

    private int lastPayable(int grant) {
        return lastPayable.getOrDefault(grant, 0);
    }

    boolean isPossible() {
        return !approvedAhead
                && grants.stream()
                        .filter(money -> money.asked().signum() > 0)
                        .allMatch(money -> money.grant() <= money.year() && money.year() <= lastPayable(money.grant()));
    }

    /** A line for each instalment, in order. */
    List<String> lines() {
        return grants.stream()
                .flatMap(money -> lifeOf(money, Integer.MAX_VALUE).stream())
                .filter(entry -> entry.amount().signum() != 0)
                .sorted(Comparator.comparing(Entry::year)
                        .thenComparing(Entry::kind)
                        .thenComparing(Entry::grantYear)
                        .thenComparing(Entry::grant))
                .map(entry -> line(entry) + " " + said(entry))
                .toList();
    }

    /** An instalment of the library's as such a line. */
    static String line(Instalment each) {
        return line(new Entry(
                        each.year(),
                        each.kind().name(),
                        each.grantYear(),
                        each.appropriationYear(),
                        each.due().name(),
                        each.amount().toBigDecimal(),
                        each.status().name()))
                + " "
                + each.spendingNeeded()
                        .map(needed -> needed.toBigDecimal().toPlainString())
                        .getOrElse("-");
    }

    private static String line(Entry entry) {
        return entry.year() + " " + entry.kind() + " " + entry.grantYear() + " " + entry.grant() + " " + entry.due()
                + " " + entry.amount().toPlainString() + " " + entry.status();
    }

    private String said(Entry entry) {
        return entry.due().equals("YEAR_END") && entry.year() <= current
                ? needed(entry.year(), entry.grant()).toPlainString()
                : "-";
    }

    private record Entry(
            int year, String kind, int grantYear, int grant, String due, BigDecimal amount, String status) {}

    /** What becomes of one annual grant, up to and with a year. */
    private List<Entry> lifeOf(Money money, int upTo) {
        List<Entry> life = new ArrayList<>();
        if (money.year() > upTo) {
            return life;
        }
        int year = money.year();
        BigDecimal first = first(money);
        BigDecimal rest = money.amount().subtract(first);
        life.add(new Entry(year, "FIRST", year, money.grant(), "START_OF_YEAR", first, paidAhead(year)));
        String status = onReport(year, money.grant());
        life.add(new Entry(year, "SECOND", year, money.grant(), "YEAR_END", rest, status));
        boolean waits = terms.carriedInstalment() == CarriedInstalment.CONDITIONAL;
        while (status.equals("CARRIED_OVER") && year < upTo) {
            year++;
            status = waits ? onReport(year, money.grant()) : paidAhead(year);
            String due = waits ? "YEAR_END" : "PLAN_WORK";
            life.add(new Entry(year, "CARRIED", money.year(), money.grant(), due, rest, status));
        }
        return life;
    }

    private BigDecimal first(Money money) {
        BigDecimal unit = terms.roundingUnit().toBigDecimal();
        RoundingMode mode = terms.firstInstalmentRounding() == FirstInstalmentRounding.DOWN
                ? RoundingMode.FLOOR
                : RoundingMode.HALF_UP;
        return money.amount()
                .multiply(BigDecimal.valueOf(terms.firstShare().numerator()))
                .divide(BigDecimal.valueOf(terms.firstShare().denominator()).multiply(unit), 0, mode)
                .multiply(unit)
                .min(money.amount())
                .setScale(2);
    }

    private String paidAhead(int year) {
        return year <= current ? "RELEASED" : "PLANNED";
    }

    private String onReport(int year, int grant) {
        if (year > current) {
            return "PLANNED";
        }
        Optional<ProgressReport> shown = latest(
                year,
                report -> terms.lateReport() == LateReport.ALWAYS
                        || report.reportedOn().getYear() <= lastCarryOver.getOrDefault(grant, 0));
        if (shown.isPresent() && shown.get().spentToDate().toBigDecimal().compareTo(needed(year, grant)) >= 0) {
            return "RELEASED";
        }
        if (year == current && latest(year, report -> true).isEmpty()) {
            return "AWAITING_REPORT";
        }
        return year + 1 <= lastPayable(grant) ? "CARRIED_OVER" : "LAPSED";
    }

    private Optional<ProgressReport> latest(int year, Predicate<ProgressReport> which) {
        return reports.stream()
                .filter(report -> report.year() == year)
                .filter(which)
                .max(Comparator.comparing(ProgressReport::reportedOn));
    }

    private BigDecimal needed(int year, int grant) {
        BigDecimal known = neededByYearAndGrant.get(List.of(year, grant));
        if (known == null) {
            known = before(year).add(firstsThatEndNoLater(year, grant));
            neededByYearAndGrant.put(List.of(year, grant), known);
        }
        return known;
    }

    private BigDecimal firstsThatEndNoLater(int year, int grant) {
        return sum(grants.stream()
                .filter(money -> money.year() == year)
                .filter(money -> lastPayable(money.grant()) <= lastPayable(grant))
                .map(this::first)
                .toList());
    }

    private BigDecimal before(int year) {
        if (terms.usedUp() == UsedUp.FIRST_PAYMENTS) {
            return sum(grants.stream()
                    .filter(money -> money.year() < year)
                    .map(this::first)
                    .toList());
        }
        List<Entry> paid = grants.stream()
                .flatMap(money -> lifeOf(money, year - 1).stream())
                .toList();
        BigDecimal released = sum(paid.stream()
                .filter(entry -> entry.status().equals("RELEASED"))
                .map(Entry::amount)
                .toList());
        if (terms.carriedInstalment() == CarriedInstalment.CONDITIONAL) {
            return released;
        }
        return released.add(sum(paid.stream()
                .filter(entry -> entry.year() == year - 1 && entry.status().equals("CARRIED_OVER"))
                .map(Entry::amount)
                .toList()));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
