package no.bygdevekst.json.plan;

import io.vavr.collection.Vector;
import no.bygdevekst.json.codec.ArrayCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.plan.ActionPlan;

/** An action plan, the current or the previous one. */
public final class ActionPlanCodec {

    public static final ObjectCodec<ActionPlan, ActionPlan.Builder> CODEC = new ObjectCodecBuilder<
                    ActionPlan, ActionPlan.Builder>(PlanMember.values(), ActionPlan::builder)
            .required(PlanMember.YEAR, Numbers.YEAR, ActionPlan::year, ActionPlan.Builder::year)
            .required(PlanMember.REVISION, Numbers.REVISION, ActionPlan::revision, ActionPlan.Builder::revision)
            .optional(PlanMember.SUBMITTED_ON, Dates.DATE, ActionPlan::submittedOn, ActionPlan.Builder::submittedOn)
            .optional(PlanMember.APPROVED_ON, Dates.DATE, ActionPlan::approvedOn, ActionPlan.Builder::approvedOn)
            .unless(
                    Vector.empty(),
                    PlanMember.APPROVAL_CONDITIONS,
                    ArrayCodec.of(Strings.TEXT),
                    ActionPlan::approvalConditions,
                    ActionPlan.Builder::approvalConditions)
            .unless(
                    Vector.empty(),
                    PlanMember.APPROVED_GRANTS,
                    ArrayCodec.of(ApprovedGrantCodec.CODEC),
                    ActionPlan::approvedGrants,
                    ActionPlan.Builder::approvedGrants)
            .required(
                    PlanMember.PREPARED_BY,
                    ArrayCodec.of(Strings.PARTY),
                    ActionPlan::preparedBy,
                    ActionPlan.Builder::preparedBy)
            .unless(
                    Vector.empty(),
                    PlanMember.STEERING_GROUP,
                    ArrayCodec.of(Strings.PARTY),
                    ActionPlan::steeringGroup,
                    ActionPlan.Builder::steeringGroup)
            .unless(
                    Vector.empty(),
                    PlanMember.CONTRIBUTIONS_CLARIFIED,
                    ArrayCodec.of(Strings.PARTY),
                    ActionPlan::contributionsClarified,
                    ActionPlan.Builder::contributionsClarified)
            .required(
                    PlanMember.MEASURES,
                    ArrayCodec.of(MeasureCodec.CODEC),
                    ActionPlan::measures,
                    ActionPlan.Builder::measures)
            .required(
                    PlanMember.SIGNATURES,
                    ArrayCodec.of(SignatureCodec.CODEC),
                    ActionPlan::signatures,
                    ActionPlan.Builder::signatures)
            .unless(
                    Vector.empty(),
                    PlanMember.NOTES,
                    ArrayCodec.of(NoteCodec.CODEC),
                    ActionPlan::notes,
                    ActionPlan.Builder::notes)
            .unless(
                    Vector.empty(),
                    PlanMember.REFERENCES,
                    ArrayCodec.of(ReferenceCodec.CODEC),
                    ActionPlan::references,
                    ActionPlan.Builder::references)
            .build(ActionPlan.Builder::build);

    private ActionPlanCodec() {}
}
