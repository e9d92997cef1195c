package no.bygdevekst.budget;

import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;

/**
 * What a measure asked for, and what it gets within the frame (<i>tilpasset beløp</i>).
 *
 * @param measure the measure
 * @param asked kroner, not negative
 * @param granted kroner, not negative and at most what was asked for
 */
public record FittedAsk(MeasureId measure, Nok asked, Nok granted) {

    /**
     * What was cut.
     *
     * @return kroner, not negative
     */
    public Nok cut() {
        return asked.minus(granted);
    }
}
