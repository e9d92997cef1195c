package no.bygdevekst.commitment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.text.Given;

/**
 * What the state has committed itself to (<i>tilsagn</i>), such as 16 000 000 kroner appropriated in 2025 for
 * 2025–2027; from the letter, commitment ¶1 s1. Most commitments are of one grant.
 *
 * @param grants the grants by appropriation year, ascending, each year once, at least one
 * @param period the agreement period
 */
public record Commitment(Vector<StateGrant> grants, AgreementPeriod period) {

    /**
     * Puts the grants in order; of a repeated year the first stands.
     *
     * @param grants the grants, at least one
     * @param period the agreement period
     * @throws IllegalArgumentException if there is none
     */
    public Commitment {
        if (grants.isEmpty()) {
            throw new IllegalArgumentException("grants are empty");
        }
        grants = grants.distinctBy(StateGrant::appropriationYear).sortBy(StateGrant::appropriationYear);
    }

    /**
     * The commitment of an agreement.
     *
     * @param agreement the agreement
     * @return its state grants and its period; of an unfinished agreement without grants one of nothing, of the first
     *     year
     */
    public static Commitment of(Agreement agreement) {
        Given.value("agreement", agreement);
        return agreement.stateGrants().isEmpty()
                ? of(Nok.ZERO, agreement.period().from(), agreement.period())
                : new Commitment(agreement.stateGrants(), agreement.period());
    }

    /**
     * A commitment of one grant.
     *
     * @param amount kroner for the whole period, not negative
     * @param appropriationYear the year that the money was appropriated in, from 2000 to 2999
     * @param period the agreement period
     * @return the commitment
     * @throws IllegalArgumentException if an argument is outside its bounds
     */
    public static Commitment of(Nok amount, int appropriationYear, AgreementPeriod period) {
        Given.value("period", period);
        return new Commitment(Vector.of(StateGrant.of(appropriationYear, amount)), period);
    }

    /**
     * All grants together.
     *
     * @return kroner for the whole period
     */
    public Nok amount() {
        return Nok.total(grants.map(StateGrant::amount));
    }

    /**
     * The grant of an appropriation year.
     *
     * @param appropriationYear any year
     * @return the grant, or none
     */
    public Option<StateGrant> grant(int appropriationYear) {
        return grants.find(grant -> grant.appropriationYear() == appropriationYear);
    }

    /**
     * The grant that was there first.
     *
     * @return that of the earliest appropriation year
     */
    public StateGrant earliest() {
        return grants.head();
    }

    /**
     * Whether there are several grants, so that it must be said which pays.
     *
     * @return true of two or more
     */
    public boolean hasSeveralGrants() {
        return grants.size() > 1;
    }
}
