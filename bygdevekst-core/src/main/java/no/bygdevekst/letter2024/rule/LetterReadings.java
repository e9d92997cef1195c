package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.CitedReading;
import no.bygdevekst.source.Reading;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.EstimateMatch;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.terms.Involvement;
import no.bygdevekst.terms.LateReport;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;
import no.bygdevekst.text.Given;

/**
 * Where the letter of 2024 leaves room (<i>hvor brevet kan tolkes</i>): each reading with its places, such as
 * {@code usedUp} at payment ¶1 s2.
 */
public final class LetterReadings {

    private LetterReadings() {}

    /**
     * The readings that can be chosen in the terms, each with the choice that is the default.
     *
     * @return the readings, in the order in which the terms have them
     */
    public static Vector<CitedReading> choosable() {
        return Vector.<Reading>of(
                        FirstInstalmentRounding.DOWN,
                        UsedUp.ALL_RELEASED,
                        CarriedInstalment.UNCONDITIONAL,
                        CarryOverCount.AFTER_APPROPRIATION_YEAR,
                        PaymentEnd.PERIOD_OR_CARRY_OVER,
                        LateReport.UNTIL_CARRY_OVER_ENDS,
                        Involvement.BY_MEASURE,
                        EstimateMatch.WITHIN_ONE_PER_CENT)
                .map(LetterReadings::of);
    }

    /**
     * The readings that cannot be chosen.
     *
     * @return the readings, in the order of their enumeration
     */
    public static Vector<CitedReading> fixed() {
        return Vector.<Reading>of(FixedReading.values()).map(LetterReadings::of);
    }

    /**
     * A reading with the places in the letter that leave room for it.
     *
     * @param reading one of the terms' readings, or a fixed one
     * @return the reading with its citations
     * @throws IllegalArgumentException if the letter has no place for it
     */
    public static CitedReading of(Reading reading) {
        Given.value("reading", reading);
        return new CitedReading(reading, citations(reading));
    }

    private static Vector<Citation> citations(Reading reading) {
        if (reading instanceof FixedReading fixed) {
            return fixed.citations();
        }
        if (reading instanceof FirstInstalmentRounding || reading instanceof UsedUp || reading instanceof LateReport) {
            return Vector.of(Letter.payment("¶1 s2"));
        }
        if (reading instanceof CarriedInstalment) {
            return Vector.of(Letter.payment("¶1 s3"));
        }
        if (reading instanceof CarryOverCount) {
            return Vector.of(Letter.frame("¶3 s2"));
        }
        if (reading instanceof PaymentEnd) {
            return Vector.of(Letter.frame("¶3 s2"), Letter.payment("¶1 s3"));
        }
        if (reading instanceof Involvement) {
            return Vector.of(Letter.planRequirements("¶1 s2"), Letter.shall(4));
        }
        if (reading instanceof EstimateMatch) {
            return Vector.of(Letter.criterion(5));
        }
        throw new IllegalArgumentException("the letter leaves no room for " + reading.topic());
    }
}
