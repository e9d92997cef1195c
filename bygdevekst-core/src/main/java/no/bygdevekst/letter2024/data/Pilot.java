package no.bygdevekst.letter2024.data;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Given;
import org.immutables.value.Value;

/**
 * A pilot as the letter's table has it (<i>pilot</i>), such as Nord-Troms with 2 million kroner in phase 1 and 16
 * million in phase 2.
 *
 * <p>The letter calls its division tentative: an agreement's own amount is in its state grant.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Pilot implements WithPilot {

    Pilot() {}

    /**
     * The name.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * The municipalities with the written language of each.
     *
     * @return the municipalities by number, at least one
     */
    public abstract Vector<PilotMunicipality> members();

    /**
     * The municipality that the letter is addressed to; the others have a copy.
     *
     * @return its number
     */
    public abstract MunicipalityNumber addressee();

    /**
     * When the agreement was signed.
     *
     * @return the date, if it is publicly known
     */
    @Value.Default
    public Option<LocalDate> signedOn() {
        return Option.none();
    }

    /**
     * What phase 1 had, before 2024.
     *
     * @return kroner, not negative
     */
    public abstract Nok phaseOne();

    /**
     * What phase 2 has, which the letter heads 2024–2025: the co-financing that action plans are for.
     *
     * @return kroner, not negative
     */
    public abstract Nok phaseTwo();

    /**
     * What both phases have together.
     *
     * @return kroner, not negative
     */
    public Nok total() {
        return phaseOne().plus(phaseTwo());
    }

    /**
     * The municipalities.
     *
     * @return the municipalities by number, as an agreement holds them
     */
    public Vector<Municipality> municipalities() {
        return members().map(PilotMunicipality::municipality);
    }

    /**
     * The state grant that an agreement with the letter's amounts has.
     *
     * @return phase 2 of the appropriation year 2025
     */
    public StateGrant stateGrant() {
        return StateGrant.of(LetterAmounts.APPROPRIATION_YEAR, phaseTwo());
    }

    /**
     * A copy with other {@link #members()}.
     *
     * @param members all of them, by number, at least one
     * @return the copy
     */
    public Pilot withMembers(Iterable<? extends PilotMunicipality> members) {
        return withMembers(Given.all("members", members));
    }

    /**
     * A copy with another {@link #signedOn()}.
     *
     * @param signedOn the date
     * @return the copy
     */
    public Pilot withSignedOn(LocalDate signedOn) {
        return withSignedOn(Given.some("signedOn", signedOn));
    }

    @Value.Check
    void check() {
        Given.noNulls("members", members());
        Given.noNull("signedOn", signedOn());
        Blank.refuse("name", name());
        phaseOne().requireNotNegative("phaseOne");
        phaseTwo().requireNotNegative("phaseTwo");
        if (!municipalities().exists(member -> member.number().equals(addressee()))) {
            throw new IllegalArgumentException("addressee is not in the pilot: " + addressee());
        }
    }

    /**
     * A builder.
     *
     * @return a new one
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Pilot}; all but {@code signedOn} are required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutablePilot.Builder {
        Builder() {}

        /**
         * Sets the municipalities, with the written language of each.
         *
         * @param members all of them, by number, at least one
         * @return this builder
         */
        public Builder members(PilotMunicipality... members) {
            return members(Given.all("members", members));
        }

        /**
         * Sets the municipalities, with the written language of each.
         *
         * @param members all of them, by number, at least one
         * @return this builder
         */
        public Builder members(Iterable<? extends PilotMunicipality> members) {
            return members(Given.all("members", members));
        }

        /**
         * Sets the date of signing.
         *
         * @param signedOn the date
         * @return this builder
         */
        public Builder signedOn(LocalDate signedOn) {
            return signedOn(Given.some("signedOn", signedOn));
        }
    }
}
