package no.bygdevekst.agreement;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;

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
        return tryParse(text)
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "not a party, such as 'state', 'municipality:5540' or 'partner:husbanken': '" + Excerpt.of(text)
                                + "'"));
    }

    /**
     * The party that somebody has typed, or what is wrong with it.
     *
     * @param text what was typed, such as {@code municipality:5540}, with any space around it
     * @param language in which language it was typed, and is answered
     * @return the party, or a message: what it should be, and how that can be written
     */
    static Validation<String, Party> check(String text, Language language) {
        return TypedParty.PARTY.check(text, language);
    }

    /**
     * Reads what {@code toString()} writes, if the text has that form.
     *
     * @param text any text
     * @return the party, or none
     */
    static Option<Party> tryParse(String text) {
        if (Given.value("party", text).equals(State.STATE.toString())) {
            return Option.of(State.STATE);
        }
        if (text.startsWith(OfMunicipality.PREFIX)) {
            return MunicipalityNumber.tryOf(text.substring(OfMunicipality.PREFIX.length()))
                    .map(Party::municipality);
        }
        if (text.startsWith(OfPartner.PREFIX)) {
            return PartnerId.tryOf(text.substring(OfPartner.PREFIX.length())).map(Party::partner);
        }
        return Option.none();
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

        /**
         * Checks the number.
         *
         * @param number its number
         */
        public OfMunicipality {
            Given.value("number", number);
        }

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

        /**
         * Checks the id.
         *
         * @param id its id
         */
        public OfPartner {
            Given.value("id", id);
        }

        @Override
        public String toString() {
            return PREFIX + id;
        }
    }
}
