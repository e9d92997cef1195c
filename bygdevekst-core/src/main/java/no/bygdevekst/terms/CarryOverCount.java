package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Text;

/** Where the years of carry-over are counted from (<i>telling av overføringsår</i>). */
public enum CarryOverCount implements Reading {
    /** From the year after the appropriation: three years give that year and three more. */
    AFTER_APPROPRIATION_YEAR(Text.of(
            "årene telles fra året etter bevilgningen",
            "åra vert talde frå året etter løyvinga",
            "the years are counted from the year after the appropriation")),
    /** The appropriation year is the first: three years give that year and two more. */
    WITH_APPROPRIATION_YEAR(Text.of(
            "bevilgningsåret er det første av årene",
            "løyvingsåret er det første av åra",
            "the appropriation year is the first of the years"));

    private final Text text;

    CarryOverCount(Text text) {
        this.text = text;
    }

    @Override
    public String topic() {
        return "carryOverCount";
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
