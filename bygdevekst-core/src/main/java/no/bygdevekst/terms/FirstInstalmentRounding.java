package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Text;

/**
 * How the first instalment is rounded to the unit (<i>avrunding av første delutbetaling</i>); the letter says 75 per
 * cent and no more.
 */
public enum FirstInstalmentRounding implements Reading {
    /** Down: never more than the share is paid ahead. */
    DOWN(Text.of(
            "den første delutbetalingen rundes ned, så det aldri betales ut mer enn andelen på" + " forhånd",
            "den første delutbetalinga vert runda ned, så det aldri vert betalt ut meir enn delen" + " på førehand",
            "the first instalment is rounded down, so that never more than the share is paid in" + " advance")),
    /** To the nearest, half up, and never above the grant. */
    HALF_UP(Text.of(
            "den første delutbetalingen rundes av til nærmeste hele enhet, aldri over tilskuddet",
            "den første delutbetalinga vert runda av til næraste heile eining, aldri over" + " tilskotet",
            "the first instalment is rounded to the nearest unit, never above the grant"));

    private final Text text;

    FirstInstalmentRounding(Text text) {
        this.text = text;
    }

    @Override
    public String topic() {
        return "firstInstalmentRounding";
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
