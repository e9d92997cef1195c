package no.bygdevekst.forecast;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Rounding;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.period.Years;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;

/**
 * A supposed course of spending (<i>tenkt forbruk</i>): sums to date such as 4 500 000 kroner by the end of 2026, or a
 * share such as 60 per cent of what is released, or sums first and a share from then on.
 *
 * <p>A sum is all that is spent from the start of the period, never what is spent in the year alone.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Spending {

    private static final Spending NOTHING_SUPPOSED = new Spending(TreeMap.empty(), Option.none());

    private final SortedMap<Integer, Nok> sums;
    private final Option<Share> share;

    private Spending(SortedMap<Integer, Nok> sums, Option<Share> share) {
        this.sums = sums;
        this.share = share;
    }

    /**
     * A supposed sum.
     *
     * @param year the year of the supposed report
     * @param spentToDate all that is spent from the start of the period by then, not negative
     * @return the spending
     * @throws IllegalArgumentException if the sum is negative or above ten billion kroner, or the year not one from
     *     2000 to 2999
     */
    public static Spending upTo(int year, Nok spentToDate) {
        return NOTHING_SUPPOSED.andUpTo(year, spentToDate);
    }

    /**
     * A supposed share of what is released, year by year.
     *
     * @param share the share, from 0 to 1
     * @return the spending
     */
    public static Spending share(Share share) {
        return NOTHING_SUPPOSED.andShare(share);
    }

    /**
     * This spending with one more sum.
     *
     * @param year the year of the supposed report
     * @param spentToDate all that is spent from the start of the period by then, not negative
     * @return the spending
     * @throws IllegalArgumentException if the sum is negative or above ten billion kroner, the year not one from 2000
     *     to 2999, or there is one for it already
     */
    public Spending andUpTo(int year, Nok spentToDate) {
        Years.check("year", year);
        AmountBounds.check("spent by " + year, Given.value("spentToDate", spentToDate));
        if (sums.containsKey(year)) {
            throw new IllegalArgumentException("there are two sums for " + year);
        }
        return new Spending(sums.put(year, spentToDate), share);
    }

    /**
     * This spending with a share for the years without a report and without a sum.
     *
     * @param share the share, from 0 to 1
     * @return the spending
     */
    public Spending andShare(Share share) {
        return new Spending(sums, Option.some(Given.value("share", share)));
    }

    /**
     * The supposed sums.
     *
     * @return by year, ascending, all that is spent from the start of the period by then
     */
    public SortedMap<Integer, Nok> sums() {
        return sums;
    }

    /**
     * The supposed share of what is released, in the years without a report and without a sum.
     *
     * @return the share, or none
     */
    public Option<Share> share() {
        return share;
    }

    /**
     * A payment basis as it would be if this were spent: with a report, dated in its year, for each sum and each year
     * of the share, and the plans up to then approved.
     *
     * @param stands the basis as it stands
     * @return the supposed basis
     * @throws IllegalArgumentException if a sum is for a year outside the period or with a report, or is below the
     *     report or sum of a year before it; the message gives the number
     */
    public PaymentBasis in(PaymentBasis stands) {
        return check(stands).getOrElseThrow(refusal -> new IllegalArgumentException(refusal.in(Language.ENGLISH)));
    }

    /**
     * A payment basis as it would be if this were spent, as {@link #in(PaymentBasis)}, or why it cannot be.
     *
     * @param stands the basis as it stands
     * @return the supposed basis, or in three languages what is wrong with the first sum that cannot be, with the
     *     number
     */
    public Either<Phrase, PaymentBasis> check(PaymentBasis stands) {
        PaymentBasis supposed = Given.value("stands", stands);
        for (int year : sums.keySet()) {
            Nok sum = sums.get(year).get();
            Option<Phrase> refusal = SpendingWords.refusal(supposed, year, sum, spentBefore(supposed, year));
            if (refusal.isDefined()) {
                return Either.left(refusal.get());
            }
            supposed = reported(supposed, year, sum);
        }
        return Either.right(share.isEmpty() ? supposed : shared(supposed, share.get()));
    }

    // A year's own instalments that wait for its report are not released yet, so what is released is what can be spent.
    private static PaymentBasis shared(PaymentBasis basis, Share share) {
        PaymentBasis supposed = basis;
        int last = basis.commitment().period().to();
        for (int year = Math.max(
                        basis.status().currentYear(),
                        basis.commitment().period().from());
                year <= last;
                year++) {
            if (basis.countingReports().of(year).isEmpty()) {
                Nok released = releasedBy(approvedThrough(supposed, year), year);
                Nok spent = share.of(released, Rounding.DOWN, Nok.ORE);
                supposed = reported(supposed, year, spent.max(spentBefore(supposed, year)));
            }
        }
        return supposed;
    }

    private static Nok releasedBy(PaymentBasis basis, int year) {
        return PaymentProjection.of(basis)
                .ledger()
                .find(row -> row.year() == year)
                .get()
                .releasedToDate();
    }

    private static Nok spentBefore(PaymentBasis basis, int year) {
        return basis.countingReports()
                .years()
                .filter(each -> each < year)
                .lastOption()
                .flatMap(basis.countingReports()::of)
                .map(ProgressReport::spentToDate)
                .getOrElse(Nok.ZERO);
    }

    private static PaymentBasis reported(PaymentBasis basis, int year, Nok spentToDate) {
        ProgressReport report = ProgressReport.builder()
                .year(year)
                .reportedOn(LocalDate.of(year, 12, 31))
                .spentToDate(spentToDate)
                .build();
        return approvedThrough(basis, year).withReports(basis.reports().append(report));
    }

    private static PaymentBasis approvedThrough(PaymentBasis basis, int year) {
        return basis.withStatus(basis.status().approvedThrough(year));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spending that && sums.equals(that.sums) && share.equals(that.share);
    }

    @Override
    public int hashCode() {
        return 31 * sums.hashCode() + share.hashCode();
    }

    /** The sums and the share, {@code 2026=4500000, then 3/5}. */
    @Override
    public String toString() {
        return sums.map(sum -> sum._1 + "=" + sum._2).mkString(", ")
                + share.map(each -> (sums.isEmpty() ? "" : ", then ") + each).getOrElse("");
    }
}
