package no.bygdevekst.revision;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Given;
import org.immutables.value.Value;

/**
 * What changed from one action plan to the next (<i>revisjon</i>), by the ids of measures, in what they ask the state
 * for and in what others put in; from the letter, commitment ¶1 s3.
 *
 * <p>Of several measures with the same id in a plan, the first stands, and the others are looked at only for what is
 * {@linkplain #contribution put in}. Years are those that the lines name, in the agreement period or not.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Revision {

    Revision() {}

    /**
     * Holds two plans against each other.
     *
     * @param previous the plan before
     * @param current the plan now
     * @return what changed
     * @throws ArithmeticException if a sum does not fit
     */
    public static Revision between(ActionPlan previous, ActionPlan current) {
        return ImmutableRevision.builder().previous(previous).current(current).build();
    }

    /**
     * The plan before.
     *
     * @return the plan
     */
    public abstract ActionPlan previous();

    /**
     * The plan now.
     *
     * @return the plan
     */
    public abstract ActionPlan current();

    @Value.Derived
    StateSums before() {
        return StateSums.of(previous());
    }

    @Value.Derived
    StateSums after() {
        return StateSums.of(current());
    }

    /**
     * The measures of the current plan that the previous has not.
     *
     * @return their ids, in the current plan's order
     */
    public Vector<MeasureId> added() {
        return after().measures().reject(before()::has);
    }

    /**
     * The measures of both plans.
     *
     * @return their ids, in the current plan's order
     */
    public Vector<MeasureId> kept() {
        return after().measures().filter(before()::has);
    }

    /**
     * The measures of the previous plan that the current has not.
     *
     * @return their ids, in the previous plan's order
     */
    public Vector<MeasureId> gone() {
        return before().measures().reject(after()::has);
    }

    /**
     * What a measure asked the state for in a year, in the previous plan.
     *
     * @param measure any measure
     * @param year any year
     * @return the sum of its state lines, kroner, zero where it has none
     */
    public Nok before(MeasureId measure, int year) {
        return before().of(measure, year);
    }

    /**
     * What a measure asks the state for in a year, in the current plan.
     *
     * @param measure any measure
     * @param year any year
     * @return the sum of its state lines, kroner, zero where it has none
     */
    public Nok after(MeasureId measure, int year) {
        return after().of(measure, year);
    }

    /**
     * What all measures asked the state for in a year, in the previous plan.
     *
     * @param year any year
     * @return kroner, zero where there are none
     */
    public Nok totalBefore(int year) {
        return before().total(year);
    }

    /**
     * What all measures ask the state for in a year, in the current plan.
     *
     * @param year any year
     * @return kroner, zero where there are none
     */
    public Nok totalAfter(int year) {
        return after().total(year);
    }

    /**
     * Where a measure asks for something else than before: measures as in the current plan, then those that are gone as
     * in the previous, and for each of them the years ascending.
     *
     * @return the changes, for all years, settled or not
     */
    @Value.Lazy
    public Vector<StateChange> changes() {
        return after().measures().appendAll(gone()).flatMap(this::changes);
    }

    /**
     * Whether a year's grant is settled (<i>godkjent</i>): it is up to and with the previous plan's year, where that is
     * not later than the current plan's, else before the current plan's.
     *
     * @param year any year
     * @return true if what was approved of it stands
     */
    public boolean isSettled(int year) {
        return PlanStatus.of(current(), Option.some(previous())).isSettled(year);
    }

    /**
     * What some sources together put in, in the years from the current plan's on that are not settled: money, hours and
     * what is in kind, of all measures, also those with a repeated id.
     *
     * @param sources which, each once
     * @return the worth of their lines in both plans
     * @throws ArithmeticException if a sum does not fit
     */
    public ContributionChange contribution(Iterable<? extends FundingSource> sources) {
        Given.value("sources", sources);
        return new ContributionChange(
                firstOpenYear(),
                Nok.total(Vector.ofAll(sources).flatMap(contributedBefore()::get)),
                Nok.total(Vector.ofAll(sources).flatMap(contributedNow()::get)));
    }

    private int firstOpenYear() {
        int year = current().year();
        return isSettled(year) ? year + 1 : year;
    }

    @Value.Lazy
    Map<FundingSource, Nok> contributedBefore() {
        return contributed(previous());
    }

    @Value.Lazy
    Map<FundingSource, Nok> contributedNow() {
        return contributed(current());
    }

    private Map<FundingSource, Nok> contributed(ActionPlan plan) {
        int from = firstOpenYear();
        return plan.measures()
                .flatMap(Measure::budget)
                .filter(line -> line.year() >= from)
                .foldLeft(HashMap.empty(), (sums, line) -> sums.put(line.source(), line.value(), Nok::plus));
    }

    private Vector<StateChange> changes(MeasureId measure) {
        SortedSet<Integer> years = before().years(measure).union(after().years(measure));
        return years.toVector()
                .map(year -> new StateChange(measure, year, before(measure, year), after(measure, year)))
                .reject(change -> change.before().equals(change.after()));
    }
}
