package no.bygdevekst.fitting;

import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * What a measure asked for, and what it gets within the frame (<i>tilpasset beløp</i>), such as 6 000 000 asked for and
 * 2 000 000 granted.
 *
 * @param measure the measure
 * @param asked kroner, not negative
 * @param granted kroner, at least the ask's floor and at most what was asked for
 */
public record FittedAsk(MeasureId measure, Nok asked, Nok granted) {

    /**
     * Checks that nothing is null.
     *
     * @param measure the measure
     * @param asked kroner, not negative
     * @param granted kroner, at least the ask's floor and at most what was asked for
     */
    public FittedAsk {
        Given.value("measure", measure);
        Given.value("asked", asked);
        Given.value("granted", granted);
    }

    /**
     * What was cut.
     *
     * @return kroner, not negative
     */
    public Nok cut() {
        return asked.minus(granted);
    }
}
