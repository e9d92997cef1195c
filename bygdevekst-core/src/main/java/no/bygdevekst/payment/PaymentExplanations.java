package no.bygdevekst.payment;

import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.source.Citation;

/**
 * How each figure of a schedule came about (<i>forklaringer</i>). Every explanation's figure is the schedule's own, and
 * is made when it is asked for.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PaymentExplanations {

    private final PaymentSchedule schedule;
    private final GrantExplanations grants;
    private final InstalmentExplanations instalments;
    private final Lazy<Map<MeasureShare, Integer>> indexes;

    PaymentExplanations(PaymentSchedule schedule) {
        this.schedule = schedule;
        this.grants = new GrantExplanations(schedule.course());
        this.instalments = new InstalmentExplanations(schedule, grants);
        this.indexes = Lazy.of(() -> indexes(schedule.byMeasure()));
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
     * @return the explanation, a given figure or the sum of the grants
     */
    public Explanation commitment() {
        Vector<CommittedGrant> all = schedule.grants();
        Step step = all.size() == 1 ? new Step.Given(schedule.commitment()) : new Step.Sum(all.map(this::committed));
        return Explanation.of(isCommitted() ? PaymentPhrases.COMMITMENT : PaymentPhrases.ALLOCATION, step)
                .citing(ofCommitment());
    }

    private Citation ofCommitment() {
        return schedule.course().terms().sources().commitment();
    }

    /**
     * One of the grants that the state has committed itself to.
     *
     * @param grant one of the schedule's
     * @return the explanation, a given figure
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation grant(CommittedGrant grant) {
        requireKnown(schedule.grants().contains(grant), grant);
        return committed(grant);
    }

    private Explanation committed(CommittedGrant grant) {
        return Explanation.given(PaymentPhrases.grant(grant.appropriationYear()), grant.amount())
                .citing(ofCommitment());
    }

    /**
     * What no year's grant has.
     *
     * @return the explanation
     */
    public Explanation undistributed() {
        return Explanation.of(
                isCommitted() ? PaymentPhrases.UNDISTRIBUTED : PaymentPhrases.UNDISTRIBUTED_ALLOCATION,
                new Step.Difference(commitment(), schedule.annualGrants().map(this::annualGrant)));
    }

    /**
     * What no year's grant has of one of the grants.
     *
     * @param grant one of the schedule's
     * @return the explanation
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation undistributed(CommittedGrant grant) {
        requireKnown(schedule.grants().contains(grant), grant);
        return Explanation.of(
                PaymentPhrases.undistributed(grant.appropriationYear()),
                new Step.Difference(
                        committed(grant),
                        schedule.annualGrants()
                                .filter(each -> each.appropriationYear() == grant.appropriationYear())
                                .map(this::annualGrant)));
    }

    /**
     * An annual grant.
     *
     * @param grant one of the schedule's
     * @return the explanation
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation annualGrant(AnnualGrant grant) {
        requireKnown(schedule.annualGrants().contains(grant), grant);
        return grants.annualGrant(grant.year(), grant.appropriationYear());
    }

    /**
     * What a year asks of a grant, whether or not something else was approved.
     *
     * @param grant one of the schedule's
     * @return the explanation, the sum of what the measures ask for where that is known
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation asked(AnnualGrant grant) {
        requireKnown(schedule.annualGrants().contains(grant), grant);
        return grants.asked(grant);
    }

    /**
     * What a report must show to be spent for an instalment.
     *
     * @param instalment one of the schedule's
     * @return the explanation, or none of one that asks for no report or whose year is open
     * @throws IllegalArgumentException if it is none of them
     */
    public Option<Explanation> needed(Instalment instalment) {
        requireKnown(schedule.instalments().contains(instalment), instalment);
        return instalment.spendingNeeded().map(needed -> instalments.needed(instalment));
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
     * A measure's part of an annual grant.
     *
     * @param share one of the schedule's
     * @return the explanation
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation grant(MeasureShare share) {
        return grants.measureGrant(share.year(), share.appropriationYear(), indexOf(share));
    }

    /**
     * A measure's part of the first instalment.
     *
     * @param share one of the schedule's
     * @return the explanation
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation first(MeasureShare share) {
        return grants.measureFirst(share.year(), share.appropriationYear(), indexOf(share));
    }

    /**
     * What remains of a measure's part.
     *
     * @param share one of the schedule's
     * @return the explanation
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation second(MeasureShare share) {
        return grants.measureSecond(share.year(), share.appropriationYear(), indexOf(share));
    }

    private int indexOf(MeasureShare share) {
        requireKnown(indexes.get().containsKey(share), share);
        return indexes.get().getOrDefault(share, 0);
    }

    /** The number of each share among those of its annual grant. */
    private static Map<MeasureShare, Integer> indexes(Vector<MeasureShare> shares) {
        Map<MeasureShare, Integer> indexes = new HashMap<>();
        shares.groupBy(share -> Tuple.of(share.year(), share.appropriationYear()))
                .values()
                .forEach(together -> together.forEachWithIndex((share, index) -> indexes.putIfAbsent(share, index)));
        return indexes;
    }

    /**
     * The rows of the ledger.
     *
     * @return the explanations of their figures, each made when it is asked for
     */
    public LedgerExplanations ledger() {
        return new LedgerExplanations(schedule, this, instalments);
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

    /** What is explained. */
    @Override
    public String toString() {
        return "explanations of " + schedule;
    }
}
