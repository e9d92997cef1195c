package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Text;

/** How long a late report can still release money (<i>sen underveisrapport</i>). */
public enum LateReport implements Reading {
    /** Up to and with the last year that the appropriated money can be carried over to, also after the period. */
    UNTIL_CARRY_OVER_ENDS(Text.of(
            "en sen rapport teller så lenge bevilgningen kan overføres, også etter avtaleperioden",
            "ein sein rapport tel så lenge løyvinga kan overførast, òg etter avtaleperioden",
            "a late report counts as long as the appropriation can be carried over, also after the agreement period")),
    /** However late it comes. */
    ALWAYS(Text.of(
            "en sen rapport teller uansett når den kommer",
            "ein sein rapport tel uansett når han kjem",
            "a late report counts whenever it comes"));

    private final Text text;

    LateReport(Text text) {
        this.text = text;
    }

    @Override
    public String topic() {
        return "lateReport";
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
