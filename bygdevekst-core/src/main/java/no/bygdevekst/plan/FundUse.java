package no.bygdevekst.plan;

import io.vavr.control.Validation;
import no.bygdevekst.text.Labels;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** What a budget line is used for (<i>bruk</i>, <i>kostnadstype</i>). The state's money may not pay for all of them. */
public enum FundUse implements Term {
    /** Pay and project management. */
    PERSONNEL(Text.of("lønn og prosjektledelse", "løn og prosjektleiing", "pay and project management")),
    /** Purchased services. */
    SERVICES(Text.of("kjøp av tjenester", "kjøp av tenester", "purchased services")),
    /** Travel and meetings. */
    TRAVEL_AND_MEETINGS(Text.of("reiser og møter", "reiser og møte", "travel and meetings")),
    /** Communication. */
    COMMUNICATION(Text.of("kommunikasjon", "kommunikasjon", "communication")),
    /** Equipment. */
    EQUIPMENT(Text.of("utstyr", "utstyr", "equipment")),
    /** Grants passed on to third parties. */
    THIRD_PARTY_GRANT(Text.of("tilskudd til tredjepart", "tilskot til tredjepart", "grants to third parties")),
    /** Anything else; the description says what. */
    OTHER(Text.of("annet", "anna", "other")),
    /** Ordinary running costs of the municipality. */
    ORDINARY_OPERATIONS(Text.of("ordinær drift", "ordinær drift", "ordinary operations")),
    /** Surety or another economic guarantee. */
    GUARANTEE(Text.of(
            "kausjon eller annen økonomisk garanti",
            "kausjon eller annan økonomisk garanti",
            "surety or other financial guarantee")),
    /** Tasks that the law lays on the municipality. */
    STATUTORY_TASK(Text.of("lovpålagt oppgave", "lovpålagd oppgåve", "statutory task")),
    /** Investment in equity, direct or indirect. */
    EQUITY_INVESTMENT(Text.of("investering i egenkapital", "investering i eigenkapital", "investment in equity")),
    /** Allocation to a fund without a stated purpose. */
    UNSPECIFIED_FUND(Text.of(
            "avsetning til uspesifisert fond", "avsetjing til uspesifisert fond", "allocation to an unspecified fund")),
    /** Release of elected representatives from other work. */
    POLITICAL_RELEASE(Text.of(
            "frikjøp av politiske ressurser", "frikjøp av politiske ressursar", "release of elected representatives")),
    /** Allowances for other participants in meetings. */
    MEETING_ALLOWANCE(Text.of("møtegodtgjørelse", "møtegodtgjersle", "meeting allowance")),
    /** A measure that needs subsidy in the long term. */
    LONG_TERM_SUBSIDY(Text.of("langsiktig subsidiering", "langsiktig subsidiering", "long-term subsidy")),
    /** Development of, or support for, a business or private party. */
    BUSINESS_SUPPORT(Text.of(
            "bedriftsutvikling eller næringsstøtte",
            "bedriftsutvikling eller næringsstøtte",
            "business development or support"));

    private final Text text;

    FundUse(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The constant that somebody has typed or chosen, or which ones there are.
     *
     * @param text a label, of any of the languages, or the name of a constant, with any space around it
     * @param language which language's labels count first, and in which it is answered
     * @return the constant, or a message with the labels
     */
    public static Validation<String, FundUse> check(String text, Language language) {
        return Labels.check(values(), text, language);
    }
}
