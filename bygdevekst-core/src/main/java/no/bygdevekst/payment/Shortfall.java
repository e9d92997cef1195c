package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * A year's report says less than what was needed (<i>ikke brukt opp</i>), such as 4 000 000 kroner of 4 500 000.
 *
 * @param year the year of the report
 * @param needed the least that was needed for one of the second instalments held back, kroner
 * @param spent kroner spent by the report
 * @param heldBack the second instalments of the year that it is too little for; they are carried over or lapse
 * @param otherwiseReleased those of them that the other reading of used up would have released
 */
public record Shortfall(
        int year, Nok needed, Nok spent, Vector<Instalment> heldBack, Vector<Instalment> otherwiseReleased) {
    /**
     * Refuses null.
     *
     * @param year the year of the report
     * @param needed the least that was needed for one of the second instalments held back, kroner
     * @param spent kroner spent by the report
     * @param heldBack the second instalments of the year that it is too little for; they are carried over or lapse
     * @param otherwiseReleased those of them that the other reading of used up would have released
     */
    public Shortfall {
        Given.value("needed", needed);
        Given.value("spent", spent);
        Given.value("heldBack", heldBack);
        Given.value("otherwiseReleased", otherwiseReleased);
    }
}
