package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Text;

/** Whose agreement a measure needs (<i>omforente parter</i>); the letter speaks of the measures under each sub-goal. */
public enum Involvement implements Reading {
    /** Those that are involved in the measure itself. */
    BY_MEASURE(Text.of(
            "partene i et tiltak er de som er med i tiltaket",
            "partane i eit tiltak er dei som er med i tiltaket",
            "the parties of a measure are those involved in it")),
    /** Those that are involved in any measure listed under the same sub-goal. */
    BY_SUB_GOAL(Text.of(
            "partene i et tiltak er de som er med i noe tiltak under samme delmål",
            "partane i eit tiltak er dei som er med i noko tiltak under same delmål",
            "the parties of a measure are those involved in any measure under the same sub-goal"));

    private final Text text;

    Involvement(Text text) {
        this.text = text;
    }

    @Override
    public String topic() {
        return "involvement";
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
