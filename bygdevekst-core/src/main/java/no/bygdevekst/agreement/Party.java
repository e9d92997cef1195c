package no.bygdevekst.agreement;

import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.PartnerId;

/**
 * Someone who can prepare, do, pay or sign something (<i>part</i>): the state, a municipality or a partner.
 *
 * <p>{@code state} is the co-financing under the agreement and nothing else; other state money comes from a partner or
 * another source. A party names; whether the agreement knows it is another question.
 */
public sealed interface Party extends FundingSource permits Party.State, Party.OfMunicipality, Party.OfPartner {

    /**
     * The state's co-financing under the agreement.
     *
     * @return {@code state}
     */
    static Party state() {
        return State.STATE;
    }

    /**
     * A municipality.
     *
     * @param number its number
     * @return {@code municipality:} and the number
     */
    static Party municipality(MunicipalityNumber number) {
        return new OfMunicipality(number);
    }

    /**
     * A partner of the agreement.
     *
     * @param id its id
     * @return {@code partner:} and the id
     */
    static Party partner(PartnerId id) {
        return new OfPartner(id);
    }

    /**
     * Reads what {@link Object#toString()} writes.
     *
     * @param text {@code state}, {@code municipality:} and a number, or {@code partner:} and an id
     * @return the party
     * @throws IllegalArgumentException if it has not that form
     */
    static Party parse(String text) {
        if (text.equals(State.STATE.toString())) {
            return State.STATE;
        }
        if (text.startsWith(OfMunicipality.PREFIX)) {
            return municipality(MunicipalityNumber.of(text.substring(OfMunicipality.PREFIX.length())));
        }
        if (text.startsWith(OfPartner.PREFIX)) {
            return partner(PartnerId.of(text.substring(OfPartner.PREFIX.length())));
        }
        throw new IllegalArgumentException(
                "not a party, such as 'state', 'municipality:5540' or 'partner:husbanken': '" + text + "'");
    }

    /** The state's co-financing under the agreement. */
    enum State implements Party {
        /** The only one. */
        STATE;

        @Override
        public String toString() {
            return "state";
        }
    }

    /**
     * A municipality, of the pilot or not.
     *
     * @param number its number
     */
    record OfMunicipality(MunicipalityNumber number) implements Party {
        private static final String PREFIX = "municipality:";

        @Override
        public String toString() {
            return PREFIX + number;
        }
    }

    /**
     * A partner, known to the agreement or not.
     *
     * @param id its id
     */
    record OfPartner(PartnerId id) implements Party {
        private static final String PREFIX = "partner:";

        @Override
        public String toString() {
            return PREFIX + id;
        }
    }
}
