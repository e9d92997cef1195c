package no.bygdevekst.commitment;

import io.vavr.control.Option;
import no.bygdevekst.agreement.StateGrant;

/**
 * Which of several grants pays (<i>hvilken bevilgning som betaler</i>): that of the appropriation year that is named;
 * where none is, the only one, or in years that were settled before another came, the earliest.
 *
 * @param commitment the grants
 * @param earliestThrough the last year in which the earliest grant pays what names none
 */
record GrantChoice(Commitment commitment, int earliestThrough) {

    /** That of a plan: what was there before another grant came was paid by the earliest. */
    static GrantChoice of(Commitment commitment, PlanStatus status) {
        return new GrantChoice(
                commitment, status.previousYear().isDefined() ? status.settledThrough() : Integer.MIN_VALUE);
    }

    /** That of the plan before another one. */
    static GrantChoice ofPrevious(Commitment commitment) {
        return new GrantChoice(commitment, Integer.MAX_VALUE);
    }

    Option<StateGrant> of(int year, Option<Integer> appropriationYear) {
        if (appropriationYear.isDefined()) {
            return commitment.grant(appropriationYear.get());
        }
        return Option.when(!commitment.hasSeveralGrants() || year <= earliestThrough, commitment::earliest);
    }
}
