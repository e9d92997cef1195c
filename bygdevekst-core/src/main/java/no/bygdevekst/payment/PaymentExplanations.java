package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;

/**
 * How each figure of a schedule came about (<i>forklaringer</i>). Every explanation's figure is the schedule's own, and
 * is made when it is asked for.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PaymentExplanations {

    private final PaymentSchedule schedule;
    private final InstalmentExplanations instalments;

    PaymentExplanations(PaymentSchedule schedule) {
        this.schedule = schedule;
        this.instalments = new InstalmentExplanations(schedule);
    }

    /**
     * An instalment, and why it stands where it does.
     *
     * @param instalment one of the schedule's
     * @return the explanation
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation of(Instalment instalment) {
        return instalments.of(instalment);
    }

    /**
     * The commitment.
     *
     * @return the explanation, a given figure
     */
    public Explanation commitment() {
        return Explanation.given(
                        isCommitted() ? PaymentPhrases.COMMITMENT : PaymentPhrases.ALLOCATION, schedule.commitment())
                .citing(InstalmentExplanations.COMMITMENT);
    }

    /**
     * What no year's grant asks for.
     *
     * @return the explanation
     */
    public Explanation undistributed() {
        return Explanation.of(
                isCommitted() ? PaymentPhrases.UNDISTRIBUTED : PaymentPhrases.UNDISTRIBUTED_ALLOCATION,
                new Step.Difference(
                        commitment(),
                        schedule.annualGrants().map(AnnualGrant::year).map(instalments::annualGrant)));
    }

    /**
     * A year's grant.
     *
     * @param year any year
     * @return the explanation, of zero where nothing is asked for
     */
    public Explanation annualGrant(int year) {
        return instalments.annualGrant(year);
    }

    /**
     * What a check held the spending against.
     *
     * @param check one of the schedule's
     * @return the explanation of what was needed
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation needed(SpendingCheck check) {
        requireKnown(schedule.checks().contains(check), check);
        return instalments.needed(check.year());
    }

    /**
     * The sum of the instalments that stand somewhere.
     *
     * @param status where they stand
     * @return the explanation; of {@code CARRIED_OVER} that of the moves, which is in none of the totals
     */
    public Explanation total(InstalmentStatus status) {
        return Explanation.of(
                PaymentPhrases.total(status),
                new Step.Sum(
                        schedule.instalments().filter(each -> each.is(status)).map(instalments::of)));
    }

    /**
     * What a measure asks for in a year.
     *
     * @param share one of the schedule's
     * @return the explanation
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation grant(MeasureShare share) {
        return InstalmentExplanations.grant(grantOf(share));
    }

    /**
     * A measure's part of the first instalment.
     *
     * @param share one of the schedule's
     * @return the explanation
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation first(MeasureShare share) {
        Vector<MeasureGrant> grants = schedule.course().grants().measures(share.year());
        return Explanation.of(
                PaymentPhrases.measureFirst(grantOf(share)),
                new Step.Apportioned(
                        instalments.first(share.year()),
                        grants.map(InstalmentExplanations::grant),
                        indexOf(share),
                        Nok.ORE));
    }

    /**
     * What remains of a measure's grant.
     *
     * @param share one of the schedule's
     * @return the explanation
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation second(MeasureShare share) {
        return Explanation.of(
                PaymentPhrases.measureSecond(grantOf(share)),
                new Step.Difference(grant(share), Vector.of(first(share))));
    }

    /**
     * What is released in a year.
     *
     * @param year a year of the ledger
     * @return the explanation
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Explanation released(int year) {
        row(year);
        Vector<Instalment> released =
                schedule.instalments().filter(each -> each.year() == year && each.is(InstalmentStatus.RELEASED));
        return Explanation.of(PaymentPhrases.released(year), new Step.Sum(released.map(instalments::of)));
    }

    /**
     * What is released up to and with a year.
     *
     * @param year a year of the ledger
     * @return the explanation
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Explanation releasedToDate(int year) {
        row(year);
        return Explanation.of(
                PaymentPhrases.releasedToDate(year),
                new Step.Sum(schedule.ledger()
                        .map(LedgerRow::year)
                        .filter(each -> each <= year)
                        .map(this::released)));
    }

    /**
     * What is spent by a year's report.
     *
     * @param year a year of the ledger
     * @return the explanation, a given figure, or none without a report
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Option<Explanation> spentToDate(int year) {
        return row(year).spentToDate().map(spent -> instalments.spent(year));
    }

    /**
     * What the pilot has been paid and not spent.
     *
     * @param year a year of the ledger
     * @return the explanation, or none without a report
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Option<Explanation> heldByPilot(int year) {
        return spentToDate(year)
                .map(spent -> Explanation.of(
                        PaymentPhrases.heldByPilot(year), new Step.Difference(releasedToDate(year), Vector.of(spent))));
    }

    /**
     * What the state has left of the commitment.
     *
     * @param year a year of the ledger
     * @return the explanation
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Explanation heldByState(int year) {
        return Explanation.of(
                PaymentPhrases.heldByState(year),
                new Step.Difference(commitment(), Vector.of(releasedToDate(year), lapsedToDate(year))));
    }

    private Explanation lapsedToDate(int year) {
        Vector<Instalment> lapsed =
                schedule.instalments().filter(each -> each.year() <= year && each.is(InstalmentStatus.LAPSED));
        return Explanation.of(PaymentPhrases.lapsedToDate(year), new Step.Sum(lapsed.map(instalments::of)));
    }

    private LedgerRow row(int year) {
        return schedule.ledger()
                .find(each -> each.year() == year)
                .getOrElseThrow(() -> new IllegalArgumentException("the ledger has no year " + year));
    }

    private MeasureGrant grantOf(MeasureShare share) {
        return schedule.course().grants().measures(share.year()).get(indexOf(share));
    }

    private int indexOf(MeasureShare share) {
        Vector<MeasureShare> ofYear = schedule.byMeasure().filter(each -> each.year() == share.year());
        requireKnown(ofYear.contains(share), share);
        return ofYear.indexOf(share);
    }

    /** A first plan that is not approved has an allocation, and no commitment yet. */
    private boolean isCommitted() {
        return !schedule.course().isOpen(schedule.course().firstYear());
    }

    private static void requireKnown(boolean known, Object figure) {
        if (!known) {
            throw new IllegalArgumentException("not a figure of this schedule: " + figure);
        }
    }
}
