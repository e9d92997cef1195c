package no.bygdevekst.revision;

import no.bygdevekst.agreement.Party;
import no.bygdevekst.text.Given;

/**
 * A party that must sign again (<i>ny signatur</i>), as the plan is another than the one it signed; from the letter,
 * the plan's shall 4.
 *
 * @param party a municipality of the pilot or a partner
 * @param signed whether it has signed the new plan since: by a signature that the old one has not, and not dated before
 *     the old one's approval
 */
public record Signing(Party party, boolean signed) {
    /**
     * Refuses null.
     *
     * @param party a municipality of the pilot or a partner
     * @param signed whether it has signed the new plan since: by a signature that the old one has not, and not dated
     *     before the old one's approval
     */
    public Signing {
        Given.value("party", party);
    }
}
