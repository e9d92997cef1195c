package no.bygdevekst.plan;

import java.time.LocalDate;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.Reference;
import no.bygdevekst.text.Given;

/** The copies of an action plan that take plain values and any collection, beside those that take Vavr's. */
interface ActionPlanCopies extends WithActionPlan {

    /**
     * A copy with another {@link ActionPlan#submittedOn()}.
     *
     * @param submittedOn the date
     * @return the copy
     */
    default ActionPlan withSubmittedOn(LocalDate submittedOn) {
        return withSubmittedOn(Given.some("submittedOn", submittedOn));
    }

    /**
     * A copy with another {@link ActionPlan#approvedOn()}.
     *
     * @param approvedOn the date
     * @return the copy
     */
    default ActionPlan withApprovedOn(LocalDate approvedOn) {
        return withApprovedOn(Given.some("approvedOn", approvedOn));
    }

    /**
     * A copy with other {@link ActionPlan#approvalConditions()}.
     *
     * @param approvalConditions all of them, in order
     * @return the copy
     */
    default ActionPlan withApprovalConditions(Iterable<? extends String> approvalConditions) {
        return withApprovalConditions(Given.all("approvalConditions", approvalConditions));
    }

    /**
     * A copy with other {@link ActionPlan#approvedGrants()}.
     *
     * @param approvedGrants all of them, in order
     * @return the copy
     */
    default ActionPlan withApprovedGrants(Iterable<? extends ApprovedGrant> approvedGrants) {
        return withApprovedGrants(Given.all("approvedGrants", approvedGrants));
    }

    /**
     * A copy with other {@link ActionPlan#preparedBy()}.
     *
     * @param preparedBy all of them, in order
     * @return the copy
     */
    default ActionPlan withPreparedBy(Iterable<? extends Party> preparedBy) {
        return withPreparedBy(Given.all("preparedBy", preparedBy));
    }

    /**
     * A copy with other {@link ActionPlan#steeringGroup()}.
     *
     * @param steeringGroup all of them, in order
     * @return the copy
     */
    default ActionPlan withSteeringGroup(Iterable<? extends Party> steeringGroup) {
        return withSteeringGroup(Given.all("steeringGroup", steeringGroup));
    }

    /**
     * A copy with other {@link ActionPlan#contributionsClarified()}.
     *
     * @param contributionsClarified all of them, in order
     * @return the copy
     */
    default ActionPlan withContributionsClarified(Iterable<? extends Party> contributionsClarified) {
        return withContributionsClarified(Given.all("contributionsClarified", contributionsClarified));
    }

    /**
     * A copy with other {@link ActionPlan#measures()}.
     *
     * @param measures all of them, in order
     * @return the copy
     */
    default ActionPlan withMeasures(Iterable<? extends Measure> measures) {
        return withMeasures(Given.all("measures", measures));
    }

    /**
     * A copy with other {@link ActionPlan#signatures()}.
     *
     * @param signatures all of them, in order
     * @return the copy
     */
    default ActionPlan withSignatures(Iterable<? extends Signature> signatures) {
        return withSignatures(Given.all("signatures", signatures));
    }

    /**
     * A copy with other {@link ActionPlan#notes()}.
     *
     * @param notes all of them, in order
     * @return the copy
     */
    default ActionPlan withNotes(Iterable<? extends Note> notes) {
        return withNotes(Given.all("notes", notes));
    }

    /**
     * A copy with other {@link ActionPlan#references()}.
     *
     * @param references all of them, in order
     * @return the copy
     */
    default ActionPlan withReferences(Iterable<? extends Reference> references) {
        return withReferences(Given.all("references", references));
    }
}
