package no.bygdevekst.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.Reference;
import no.bygdevekst.period.Dates;
import no.bygdevekst.period.Years;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * An action plan (<i>handlingsplan</i>): what a pilot will do under its agreement, and the application for the state's
 * co-financing of a year, such as revision 2 for 2026.
 *
 * <p>It covers all years of the agreement; its {@link #year()} is the year whose payments it asks for.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ActionPlan implements WithActionPlan, ActionPlanCopies {

    ActionPlan() {}

    /**
     * The year whose payments it asks for.
     *
     * @return a year from 2000 to 2999
     */
    public abstract int year();

    /**
     * The revision (<i>revisjon</i>); 1 for an agreement's first plan.
     *
     * @return from 1 to 9999
     */
    public abstract int revision();

    /**
     * When it was submitted.
     *
     * @return the date, once it is
     */
    @Value.Default
    public Option<LocalDate> submittedOn() {
        return Option.none();
    }

    /**
     * When the ministry approved it.
     *
     * @return the date, once it is
     */
    @Value.Default
    public Option<LocalDate> approvedOn() {
        return Option.none();
    }

    /**
     * What the approval was made subject to; kept, never interpreted.
     *
     * @return the conditions, possibly none
     */
    @Value.Default
    public Vector<String> approvalConditions() {
        return Vector.empty();
    }

    /**
     * What the ministry approved of a year's grant, where that is not what the plan asks for; a plan keeps those of the
     * years that are settled.
     *
     * @return the approved grants, possibly none
     */
    @Value.Default
    public Vector<ApprovedGrant> approvedGrants() {
        return Vector.empty();
    }

    /**
     * Who drew it up.
     *
     * @return the parties, possibly none
     */
    @Value.Default
    public Vector<Party> preparedBy() {
        return Vector.empty();
    }

    /**
     * The steering group (<i>styringsgruppe</i>).
     *
     * @return the parties, possibly none
     */
    @Value.Default
    public Vector<Party> steeringGroup() {
        return Vector.empty();
    }

    /**
     * Whose contribution is clarified, also where it is none.
     *
     * @return the parties, possibly none
     */
    @Value.Default
    public Vector<Party> contributionsClarified() {
        return Vector.empty();
    }

    /**
     * The measures (<i>tiltak</i>).
     *
     * @return the measures, possibly none
     */
    @Value.Default
    public Vector<Measure> measures() {
        return Vector.empty();
    }

    /**
     * The signatures.
     *
     * @return the signatures, possibly none
     */
    @Value.Default
    public Vector<Signature> signatures() {
        return Vector.empty();
    }

    /**
     * The chapters in prose: background, organization, risk.
     *
     * @return the notes, possibly none
     */
    @Value.Default
    public Vector<Note> notes() {
        return Vector.empty();
    }

    /**
     * What other systems call the plan.
     *
     * @return the references, possibly none
     */
    @Value.Default
    public Vector<Reference> references() {
        return Vector.empty();
    }

    /**
     * Whether the ministry has approved it.
     *
     * @return true once {@link #approvedOn()} is there
     */
    public boolean isApproved() {
        return approvedOn().isDefined();
    }

    /**
     * Whether a party has signed it.
     *
     * @param party any party
     * @return true if there is a signature of the party
     */
    public boolean isSignedBy(Party party) {
        return signatures().exists(signature -> signature.party().equals(party));
    }

    @Value.Check
    void check() {
        Given.noNulls("approvedGrants", approvedGrants());
        Given.noNulls("preparedBy", preparedBy());
        Given.noNulls("steeringGroup", steeringGroup());
        Given.noNulls("contributionsClarified", contributionsClarified());
        Given.noNulls("measures", measures());
        Given.noNulls("signatures", signatures());
        Given.noNulls("notes", notes());
        Given.noNulls("references", references());
        Years.check("year", year());
        Dates.check("submittedOn", submittedOn());
        Dates.check("approvedOn", approvedOn());
        TextBounds.check("approvalConditions", approvalConditions());
        if (revision() < 1 || revision() > 9999) {
            throw new IllegalArgumentException("revision is not from 1 to 9999: " + revision());
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
     * Builds an {@link ActionPlan}; {@code year} and {@code revision} are required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableActionPlan.Builder {
        Builder() {}

        /**
         * Sets when it was submitted.
         *
         * @param submittedOn the date
         * @return this builder
         */
        public Builder submittedOn(LocalDate submittedOn) {
            return submittedOn(Given.some("submittedOn", submittedOn));
        }

        /**
         * Sets when the ministry approved it.
         *
         * @param approvedOn the date
         * @return this builder
         */
        public Builder approvedOn(LocalDate approvedOn) {
            return approvedOn(Given.some("approvedOn", approvedOn));
        }

        /**
         * Sets what the approval was made subject to.
         *
         * @param approvalConditions all of them, in order
         * @return this builder
         */
        public Builder approvalConditions(String... approvalConditions) {
            return approvalConditions(Given.all("approvalConditions", approvalConditions));
        }

        /**
         * Sets what the approval was made subject to.
         *
         * @param approvalConditions all of them, in order
         * @return this builder
         */
        public Builder approvalConditions(Iterable<? extends String> approvalConditions) {
            return approvalConditions(Given.all("approvalConditions", approvalConditions));
        }

        /**
         * Sets what the ministry approved of a year's grant, where that is not what the plan asks for.
         *
         * @param approvedGrants all of them, in order
         * @return this builder
         */
        public Builder approvedGrants(ApprovedGrant... approvedGrants) {
            return approvedGrants(Given.all("approvedGrants", approvedGrants));
        }

        /**
         * Sets what the ministry approved of a year's grant, where that is not what the plan asks for.
         *
         * @param approvedGrants all of them, in order
         * @return this builder
         */
        public Builder approvedGrants(Iterable<? extends ApprovedGrant> approvedGrants) {
            return approvedGrants(Given.all("approvedGrants", approvedGrants));
        }

        /**
         * Sets who drew it up.
         *
         * @param preparedBy all of them, in order
         * @return this builder
         */
        public Builder preparedBy(Party... preparedBy) {
            return preparedBy(Given.all("preparedBy", preparedBy));
        }

        /**
         * Sets who drew it up.
         *
         * @param preparedBy all of them, in order
         * @return this builder
         */
        public Builder preparedBy(Iterable<? extends Party> preparedBy) {
            return preparedBy(Given.all("preparedBy", preparedBy));
        }

        /**
         * Sets the steering group.
         *
         * @param steeringGroup all of them, in order
         * @return this builder
         */
        public Builder steeringGroup(Party... steeringGroup) {
            return steeringGroup(Given.all("steeringGroup", steeringGroup));
        }

        /**
         * Sets the steering group.
         *
         * @param steeringGroup all of them, in order
         * @return this builder
         */
        public Builder steeringGroup(Iterable<? extends Party> steeringGroup) {
            return steeringGroup(Given.all("steeringGroup", steeringGroup));
        }

        /**
         * Sets whose contribution is clarified.
         *
         * @param contributionsClarified all of them, in order
         * @return this builder
         */
        public Builder contributionsClarified(Party... contributionsClarified) {
            return contributionsClarified(Given.all("contributionsClarified", contributionsClarified));
        }

        /**
         * Sets whose contribution is clarified.
         *
         * @param contributionsClarified all of them, in order
         * @return this builder
         */
        public Builder contributionsClarified(Iterable<? extends Party> contributionsClarified) {
            return contributionsClarified(Given.all("contributionsClarified", contributionsClarified));
        }

        /**
         * Sets the measures.
         *
         * @param measures all of them, in order
         * @return this builder
         */
        public Builder measures(Measure... measures) {
            return measures(Given.all("measures", measures));
        }

        /**
         * Sets the measures.
         *
         * @param measures all of them, in order
         * @return this builder
         */
        public Builder measures(Iterable<? extends Measure> measures) {
            return measures(Given.all("measures", measures));
        }

        /**
         * Sets the signatures.
         *
         * @param signatures all of them, in order
         * @return this builder
         */
        public Builder signatures(Signature... signatures) {
            return signatures(Given.all("signatures", signatures));
        }

        /**
         * Sets the signatures.
         *
         * @param signatures all of them, in order
         * @return this builder
         */
        public Builder signatures(Iterable<? extends Signature> signatures) {
            return signatures(Given.all("signatures", signatures));
        }

        /**
         * Sets the chapters in prose.
         *
         * @param notes all of them, in order
         * @return this builder
         */
        public Builder notes(Note... notes) {
            return notes(Given.all("notes", notes));
        }

        /**
         * Sets the chapters in prose.
         *
         * @param notes all of them, in order
         * @return this builder
         */
        public Builder notes(Iterable<? extends Note> notes) {
            return notes(Given.all("notes", notes));
        }

        /**
         * Sets what other systems call the plan.
         *
         * @param references all of them, in order
         * @return this builder
         */
        public Builder references(Reference... references) {
            return references(Given.all("references", references));
        }

        /**
         * Sets what other systems call the plan.
         *
         * @param references all of them, in order
         * @return this builder
         */
        public Builder references(Iterable<? extends Reference> references) {
            return references(Given.all("references", references));
        }
    }
}
