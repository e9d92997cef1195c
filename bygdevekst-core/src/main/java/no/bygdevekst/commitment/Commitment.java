package no.bygdevekst.commitment;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.period.Years;

/**
 * What the state has committed itself to (<i>tilsagn</i>), such as 16 000 000 kroner appropriated in 2025 for
 * 2025–2027; from the letter, commitment ¶1 s1.
 *
 * @param amount kroner for the whole period, not negative
 * @param appropriationYear the year that the money was appropriated in, from 2000 to 2999
 * @param period the agreement period
 */
public record Commitment(Nok amount, int appropriationYear, AgreementPeriod period) {

    /**
     * Checks the amount and the year.
     *
     * @param amount kroner for the whole period, not negative
     * @param appropriationYear the year that the money was appropriated in, from 2000 to 2999
     * @param period the agreement period
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public Commitment {
        amount.requireNotNegative("commitment");
        Years.check("appropriationYear", appropriationYear);
    }

    /**
     * The commitment of an agreement.
     *
     * @param agreement the agreement
     * @return its grants together, from the earliest appropriation year on, and its period
     */
    public static Commitment of(Agreement agreement) {
        Vector<StateGrant> grants = agreement.grants();
        return new Commitment(
                Nok.total(grants.map(StateGrant::amount)), grants.head().appropriationYear(), agreement.period());
    }
}
