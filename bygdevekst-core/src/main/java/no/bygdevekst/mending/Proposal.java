package no.bygdevekst.mending;

import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.revision.Edit;
import no.bygdevekst.revision.Edits;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;

/**
 * Edits that may remove a finding (<i>forslag</i>).
 *
 * @param edits what is edited
 * @param confirmation the party on whose word it rests, if it rests on somebody's
 * @param phrase what is to be done, in words
 */
public record Proposal(Edits edits, Option<Party> confirmation, Phrase phrase) {

    /**
     * Checks that all are there.
     *
     * @param edits what is edited
     * @param confirmation the party on whose word it rests, if it rests on somebody's
     * @param phrase what is to be done, in words
     */
    public Proposal {
        Given.value("edits", edits);
        Given.noNull("confirmation", confirmation);
        Given.value("phrase", phrase);
    }

    /**
     * A proposal that rests on nobody's word.
     *
     * @param phrase what is to be done, in words
     * @param edits what is edited
     * @return the proposal
     */
    public static Proposal of(Phrase phrase, Edit... edits) {
        return new Proposal(Edits.of(edits), Option.none(), phrase);
    }

    /**
     * The same, resting on a party's word.
     *
     * @param party the party
     * @return the proposal
     */
    public Proposal confirmedBy(Party party) {
        return new Proposal(edits, Given.some("party", party), phrase);
    }

    Proposal and(Proposal other) {
        return new Proposal(new Edits(edits.all().appendAll(other.edits.all())), confirmation, phrase);
    }
}
