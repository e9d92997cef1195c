package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Rounding;
import no.bygdevekst.money.Share;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Text;

/**
 * When a budget meets an estimate (<i>når budsjettet svarer til anslaget</i>): an estimate of 1 000 000 kroner is met
 * by a budget of 990 000, or of 1 000 000 alone.
 */
public enum EstimateMatch implements Reading {
    /** When it differs by no more than 1 per cent of the estimate. */
    WITHIN_ONE_PER_CENT(
            Share.ofPercent(1),
            Text.of(
                    "et anslag er møtt når budsjettet avviker fra det med høyst 1\u00a0pst.",
                    "eit anslag er møtt når budsjettet avvik frå det med høgst 1\u00a0pst.",
                    "an estimate is met where the budget differs from it by no more than 1\u00a0per cent")),
    /** When it is the estimate to the øre. */
    EXACT(
            Share.ofPercent(0),
            Text.of(
                    "et anslag er møtt når budsjettet er like stort, på øret",
                    "eit anslag er møtt når budsjettet er like stort, på øret",
                    "an estimate is met where the budget is the same to the øre"));

    private final Share tolerance;
    private final Text text;

    EstimateMatch(Share tolerance, Text text) {
        this.tolerance = tolerance;
        this.text = text;
    }

    /**
     * By how much a budget may differ from an estimate and still meet it.
     *
     * @param estimate kroner, not negative
     * @return the most, in whole øre: no whole number of øre lies between it and the exact share
     */
    public Nok tolerance(Nok estimate) {
        return tolerance.of(estimate, Rounding.DOWN, Nok.ORE);
    }

    @Override
    public String topic() {
        return "estimateMatch";
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Vector<Text> alternatives() {
        return Vector.of(values()).remove(this).map(each -> each.text);
    }
}
