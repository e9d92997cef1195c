package no.bygdevekst.allocation;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;

/**
 * A division of an appropriation between the pilots (<i>fordeling</i>); from the letter, frame ¶2. Its amounts always
 * sum to the frame.
 */
public sealed interface Allocation permits MunicipalityAllocation, ProportionalAllocation {

    /**
     * What is divided.
     *
     * @return kroner
     */
    Nok frame();

    /**
     * What each pilot gets.
     *
     * @return the amounts, in the order of the pilots
     */
    Vector<PilotAmount> amounts();

    /**
     * How a pilot's amount came about.
     *
     * @param pilot the pilot's name
     * @return the explanation, whose figure is the amount
     * @throws IllegalArgumentException if there is no such pilot
     */
    Explanation explain(String pilot);

    /**
     * What a pilot gets.
     *
     * @param pilot the pilot's name
     * @return kroner
     * @throws IllegalArgumentException if there is no such pilot
     */
    default Nok amount(String pilot) {
        return amounts()
                .get(Pilots.indexOf(amounts().map(PilotAmount::pilot), pilot))
                .amount();
    }
}
