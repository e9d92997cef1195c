package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Text;

/**
 * When the first payment counts as used up (<i>brukt opp</i>), measured by what the report of the year says is spent.
 */
public enum UsedUp implements Reading {
    /** When everything released so far, save the second instalment in question, is spent. */
    ALL_RELEASED(Text.of(
            "den første utbetalingen er brukt opp når alt som er klart til utbetaling hittil, er" + " brukt",
            "den første utbetalinga er brukt opp når alt som er klart til utbetaling hittil, er" + " brukt",
            "the first payment is used up when everything released so far is spent")),
    /** When as much as the first instalments of the year and the years before it is spent; nearer the bare words. */
    FIRST_PAYMENTS(
            Text.of(
                    "den første utbetalingen er brukt opp når det er brukt like mye som de første delutbetalingene til og med året",
                    "den første utbetalinga er brukt opp når det er brukt like mykje som dei første delutbetalingane til og med året",
                    "the first payment is used up when as much as the first instalments up to and including the year is spent"));

    private final Text text;

    UsedUp(Text text) {
        this.text = text;
    }

    @Override
    public String topic() {
        return "usedUp";
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
