package no.bygdevekst.letter2024.rule;

import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.place.Place;
import no.bygdevekst.rulebook.Remark;

/**
 * One place in an agreement or a plan where a party is named (<i>omtale av en part</i>).
 *
 * @param place where it stands
 * @param in what it stands in, for a sentence
 * @param role as what the party is named
 * @param party the party
 */
record PartyMention(Place place, MentionedIn in, PartyRole role, FundingSource party) {

    /** A remark about it, with the arguments {@code where} and {@code role}. */
    Remark remark() {
        return in.told(Remark.at(place))
                .about(party)
                .mentionedIn(place.member())
                .with("where", in)
                .with("role", role);
    }
}
