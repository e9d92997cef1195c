package no.bygdevekst.agreement;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.period.Dates;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * A rural growth agreement (<i>bygdevekstavtale</i>) between the state and a group of municipalities, such as that of
 * Nord-Troms for 2025–2027.
 *
 * <p>It holds what was agreed, and nothing of what the grant scheme says: that is in the terms.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Agreement implements WithAgreement {

    Agreement() {}

    /**
     * The id of the agreement.
     *
     * @return the id
     */
    public abstract AgreementId id();

    /**
     * The name of the pilot (<i>pilot</i>): the group of municipalities.
     *
     * @return the name, not blank
     */
    public abstract String pilot();

    /**
     * The agreement period (<i>avtaleperiode</i>).
     *
     * @return the years, both ends included
     */
    public abstract AgreementPeriod period();

    /**
     * When the agreement was signed.
     *
     * @return the date, if it is known
     */
    @Value.Default
    public Option<LocalDate> signedOn() {
        return Option.none();
    }

    /**
     * The municipalities of the pilot.
     *
     * @return the municipalities, at least one
     */
    public abstract Vector<Municipality> municipalities();

    /**
     * The partners (<i>samarbeidsparter</i>).
     *
     * @return the partners, possibly none
     */
    @Value.Default
    public Vector<Partner> partners() {
        return Vector.empty();
    }

    /**
     * The sub-goals (<i>delmål</i>).
     *
     * @return the sub-goals, at least one
     */
    public abstract Vector<SubGoal> subGoals();

    /**
     * The state's co-financing of the period, as it is written down.
     *
     * @return the grants, at least one, in any order and perhaps two of one appropriation year
     */
    public abstract Vector<StateGrant> stateGrants();

    /**
     * What phase 1 had; it is never part of the grants.
     *
     * @return kroner, not negative and at most ten billion, if it is known
     */
    @Value.Default
    public Option<Nok> phaseOne() {
        return Option.none();
    }

    /**
     * Who is paid on the pilot's behalf (<i>tilskuddsmottaker</i>).
     *
     * @return the recipient, if it is known
     */
    @Value.Default
    public Option<Party> recipient() {
        return Option.none();
    }

    /**
     * What other systems call the agreement.
     *
     * @return the references, possibly none
     */
    @Value.Default
    public Vector<Reference> references() {
        return Vector.empty();
    }

    /**
     * The grants that count: of several with the same appropriation year the first stands.
     *
     * @return one grant for each appropriation year, ascending
     */
    @Value.Lazy
    public Vector<StateGrant> grants() {
        return stateGrants().distinctBy(StateGrant::appropriationYear).sortBy(StateGrant::appropriationYear);
    }

    /**
     * The municipality of a number; of several with the same number the first stands.
     *
     * @param number the number
     * @return the municipality, or none
     */
    public Option<Municipality> municipality(MunicipalityNumber number) {
        return municipalities().find(municipality -> municipality.number().equals(number));
    }

    /**
     * The partner of an id; of several with the same id the first stands.
     *
     * @param id the id
     * @return the partner, or none
     */
    public Option<Partner> partner(PartnerId id) {
        return partners().find(partner -> partner.id().equals(id));
    }

    /**
     * The sub-goal of an id; of several with the same id the first stands.
     *
     * @param id the id
     * @return the sub-goal, or none
     */
    public Option<SubGoal> subGoal(SubGoalId id) {
        return subGoals().find(subGoal -> subGoal.id().equals(id));
    }

    /**
     * A copy with another {@link #signedOn()}.
     *
     * @param signedOn the date
     * @return the copy
     */
    public Agreement withSignedOn(LocalDate signedOn) {
        return withSignedOn(Given.some("signedOn", signedOn));
    }

    /**
     * A copy with other {@link #municipalities()}.
     *
     * @param municipalities all of them, in order
     * @return the copy
     */
    public Agreement withMunicipalities(Iterable<? extends Municipality> municipalities) {
        return withMunicipalities(Given.all("municipalities", municipalities));
    }

    /**
     * A copy with other {@link #partners()}.
     *
     * @param partners all of them, in order
     * @return the copy
     */
    public Agreement withPartners(Iterable<? extends Partner> partners) {
        return withPartners(Given.all("partners", partners));
    }

    /**
     * A copy with other {@link #subGoals()}.
     *
     * @param subGoals all of them, in order
     * @return the copy
     */
    public Agreement withSubGoals(Iterable<? extends SubGoal> subGoals) {
        return withSubGoals(Given.all("subGoals", subGoals));
    }

    /**
     * A copy with other {@link #stateGrants()}.
     *
     * @param stateGrants all of them, at least one
     * @return the copy
     */
    public Agreement withStateGrants(Iterable<? extends StateGrant> stateGrants) {
        return withStateGrants(Given.all("stateGrants", stateGrants));
    }

    /**
     * A copy with another {@link #phaseOne()}.
     *
     * @param phaseOne kroner, not negative and at most ten billion
     * @return the copy
     */
    public Agreement withPhaseOne(Nok phaseOne) {
        return withPhaseOne(Given.some("phaseOne", phaseOne));
    }

    /**
     * A copy with another {@link #recipient()}.
     *
     * @param recipient the recipient
     * @return the copy
     */
    public Agreement withRecipient(Party recipient) {
        return withRecipient(Given.some("recipient", recipient));
    }

    /**
     * A copy with other {@link #references()}.
     *
     * @param references all of them, in order
     * @return the copy
     */
    public Agreement withReferences(Iterable<? extends Reference> references) {
        return withReferences(Given.all("references", references));
    }

    @Value.Check
    void check() {
        Given.noNulls("municipalities", municipalities());
        Given.noNulls("partners", partners());
        Given.noNulls("subGoals", subGoals());
        Given.noNulls("stateGrants", stateGrants());
        Given.noNull("phaseOne", phaseOne());
        Given.noNull("recipient", recipient());
        Given.noNulls("references", references());
        TextBounds.checkName("pilot", pilot());
        Dates.check("signedOn", signedOn());
        phaseOne().forEach(phaseOne -> AmountBounds.check("phaseOne", phaseOne));
        checkNotEmpty("municipalities", municipalities());
        checkNotEmpty("subGoals", subGoals());
        checkNotEmpty("stateGrants", stateGrants());
    }

    private void checkNotEmpty(String name, Vector<?> values) {
        if (values.isEmpty() && !unfinished()) {
            throw new IllegalArgumentException(name + " are empty");
        }
    }

    /**
     * Whether it is of a half-typed plan, in which there is yet no municipality, no sub-goal or no grant.
     *
     * @return true where one of those may be lacking
     */
    @Value.Default
    public boolean unfinished() {
        return false;
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
     * Builds an {@link Agreement}; {@code id}, {@code pilot}, {@code period}, {@code municipalities}, {@code subGoals}
     * and {@code stateGrants} are required. What is missing or wrong throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}

        /**
         * Sets when the agreement was signed.
         *
         * @param signedOn the date
         * @return this builder
         */
        public Builder signedOn(LocalDate signedOn) {
            return signedOn(Given.some("signedOn", signedOn));
        }

        /**
         * Sets the municipalities of the pilot.
         *
         * @param municipalities all of them, in order
         * @return this builder
         */
        public Builder municipalities(Municipality... municipalities) {
            return municipalities(Given.all("municipalities", municipalities));
        }

        /**
         * Sets the municipalities of the pilot.
         *
         * @param municipalities all of them, in order
         * @return this builder
         */
        public Builder municipalities(Iterable<? extends Municipality> municipalities) {
            return municipalities(Given.all("municipalities", municipalities));
        }

        /**
         * Sets the partners.
         *
         * @param partners all of them, in order
         * @return this builder
         */
        public Builder partners(Partner... partners) {
            return partners(Given.all("partners", partners));
        }

        /**
         * Sets the partners.
         *
         * @param partners all of them, in order
         * @return this builder
         */
        public Builder partners(Iterable<? extends Partner> partners) {
            return partners(Given.all("partners", partners));
        }

        /**
         * Sets the sub-goals.
         *
         * @param subGoals all of them, in order
         * @return this builder
         */
        public Builder subGoals(SubGoal... subGoals) {
            return subGoals(Given.all("subGoals", subGoals));
        }

        /**
         * Sets the sub-goals.
         *
         * @param subGoals all of them, in order
         * @return this builder
         */
        public Builder subGoals(Iterable<? extends SubGoal> subGoals) {
            return subGoals(Given.all("subGoals", subGoals));
        }

        /**
         * Sets the state's co-financing of the period.
         *
         * @param stateGrants all of them, at least one
         * @return this builder
         */
        public Builder stateGrants(StateGrant... stateGrants) {
            return stateGrants(Given.all("stateGrants", stateGrants));
        }

        /**
         * Sets the state's co-financing of the period.
         *
         * @param stateGrants all of them, at least one
         * @return this builder
         */
        public Builder stateGrants(Iterable<? extends StateGrant> stateGrants) {
            return stateGrants(Given.all("stateGrants", stateGrants));
        }

        /**
         * Sets what phase 1 had.
         *
         * @param phaseOne kroner, not negative and at most ten billion
         * @return this builder
         */
        public Builder phaseOne(Nok phaseOne) {
            return phaseOne(Given.some("phaseOne", phaseOne));
        }

        /**
         * Sets who is paid on the pilot's behalf.
         *
         * @param recipient the recipient
         * @return this builder
         */
        public Builder recipient(Party recipient) {
            return recipient(Given.some("recipient", recipient));
        }

        /**
         * Sets what other systems call the agreement.
         *
         * @param references all of them, in order
         * @return this builder
         */
        public Builder references(Reference... references) {
            return references(Given.all("references", references));
        }

        /**
         * Sets what other systems call the agreement.
         *
         * @param references all of them, in order
         * @return this builder
         */
        public Builder references(Iterable<? extends Reference> references) {
            return references(Given.all("references", references));
        }
    }
}
