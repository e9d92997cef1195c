package no.bygdevekst.programme;

import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * All pilots together, held against what was appropriated for them (<i>programmet samlet</i>), such as the letter's 74
 * million kroner.
 *
 * @param rollUp the sums
 * @param frame kroner appropriated for all pilots together, or none
 */
public record Programme(RollUp rollUp, Option<Nok> frame) {

    /**
     * Checks the frame.
     *
     * @param rollUp the sums
     * @param frame kroner appropriated for all pilots together, not negative, or none
     * @throws IllegalArgumentException if the frame is negative
     */
    public Programme {
        Given.value("rollUp", rollUp);
        Given.noNull("frame", frame);
        frame.forEach(amount -> amount.requireNotNegative("frame"));
    }

    /**
     * All pilots together, without a frame.
     *
     * @param rollUp the sums
     * @return the programme
     */
    public static Programme of(RollUp rollUp) {
        return new Programme(rollUp, Option.none());
    }

    /**
     * This programme with a frame.
     *
     * @param frame kroner appropriated for all pilots together, not negative
     * @return the programme
     * @throws IllegalArgumentException if the frame is negative
     */
    public Programme within(Nok frame) {
        return new Programme(rollUp, Given.some("frame", frame));
    }

    /**
     * By how much the commitments exceed the frame.
     *
     * @return kroner, the commitments less the frame; negative where some of it is not committed; none without a frame
     * @throws ArithmeticException if the sum of the commitments does not fit
     */
    public Option<Nok> difference() {
        return frame.map(amount -> rollUp.total().commitment().minus(amount));
    }
}
