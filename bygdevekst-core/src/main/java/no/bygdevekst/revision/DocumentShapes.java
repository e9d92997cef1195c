package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.Reference;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.ApprovedGrantMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.Note;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.revision.Elements.Compared;

/** The shapes of the document, of its plan, and of what of the agreement and the reports can be edited. */
final class DocumentShapes {

    private static final Fields<ApprovedGrant, ApprovedGrant.Builder> APPROVED_GRANT = new Fields<>(
            ApprovedGrant.class,
            grant -> {
                ApprovedGrant.Builder builder = ApprovedGrant.builder();
                builder.from(grant);
                return builder;
            },
            Vector.of(
                    Field.required(
                            ApprovedGrantMember.YEAR,
                            MeasureShapes.NUMBER,
                            ApprovedGrant::year,
                            (draft, year) -> draft.year(year)),
                    Field.optional(
                            ApprovedGrantMember.APPROPRIATION_YEAR,
                            Integer.class,
                            ApprovedGrant::appropriationYear,
                            (draft, year) -> draft.appropriationYear(year)),
                    Field.required(
                            ApprovedGrantMember.AMOUNT,
                            new Leaf<>(Nok.class),
                            ApprovedGrant::amount,
                            (draft, amount) -> draft.amount(amount))),
            ApprovedGrant.Builder::build);

    static final Fields<ActionPlan, ActionPlan.Builder> PLAN = new Fields<>(
            ActionPlan.class,
            plan -> {
                ActionPlan.Builder builder = ActionPlan.builder();
                builder.from(plan);
                return builder;
            },
            whenAndWho().appendAll(content()),
            ActionPlan.Builder::build);

    private static final Fields<Agreement, Agreement.Builder> AGREEMENT = new Fields<>(
            Agreement.class,
            agreement -> {
                Agreement.Builder builder = Agreement.builder();
                builder.from(agreement);
                return builder;
            },
            Vector.of(
                    Field.required(
                            AgreementMember.MUNICIPALITIES,
                            Elements.of(Municipality.class, Compared.AS_WHOLES),
                            Agreement::municipalities,
                            (draft, municipalities) -> draft.municipalities(municipalities)),
                    Field.required(
                            AgreementMember.PARTNERS,
                            Elements.of(Partner.class, Compared.AS_WHOLES),
                            Agreement::partners,
                            (draft, partners) -> draft.partners(partners)),
                    Field.required(
                            AgreementMember.SUB_GOALS,
                            Elements.of(SubGoal.class, Compared.AS_WHOLES),
                            Agreement::subGoals,
                            (draft, subGoals) -> draft.subGoals(subGoals)),
                    Field.required(
                            AgreementMember.STATE_GRANTS,
                            Elements.of(StateGrant.class, Compared.AS_WHOLES),
                            Agreement::stateGrants,
                            (draft, grants) -> draft.stateGrants(grants))),
            Agreement.Builder::build);

    static final Fields<Submission, Submission.Builder> DOCUMENT = new Fields<>(
            Submission.class,
            submission -> {
                Submission.Builder builder = Submission.builder();
                builder.from(submission);
                return builder;
            },
            Vector.of(
                    Field.required(
                            DocumentMember.AGREEMENT, AGREEMENT, Submission::agreement, Submission.Builder::agreement),
                    Field.required(DocumentMember.PLAN, PLAN, Submission::plan, Submission.Builder::plan),
                    Field.required(
                            DocumentMember.PROGRESS_REPORTS,
                            Elements.of(ProgressReport.class, Compared.AS_WHOLES),
                            Submission::reports,
                            (draft, reports) -> draft.reports(reports))),
            Submission.Builder::build);

    private DocumentShapes() {}

    private static Vector<Field<ActionPlan, ActionPlan.Builder, ?>> whenAndWho() {
        return Vector.of(
                Field.required(PlanMember.YEAR, MeasureShapes.NUMBER, ActionPlan::year, ActionPlan.Builder::year),
                Field.required(
                        PlanMember.REVISION, MeasureShapes.NUMBER, ActionPlan::revision, ActionPlan.Builder::revision),
                Field.optional(
                        PlanMember.SUBMITTED_ON,
                        LocalDate.class,
                        ActionPlan::submittedOn,
                        (draft, day) -> draft.submittedOn(day)),
                Field.optional(
                        PlanMember.APPROVED_ON,
                        LocalDate.class,
                        ActionPlan::approvedOn,
                        (draft, day) -> draft.approvedOn(day)),
                Field.required(
                        PlanMember.APPROVAL_CONDITIONS,
                        Elements.of(String.class, Compared.IN_ORDER),
                        ActionPlan::approvalConditions,
                        (draft, conditions) -> draft.approvalConditions(conditions)),
                Field.required(
                        PlanMember.APPROVED_GRANTS,
                        new Elements<>(APPROVED_GRANT, Compared.AS_WHOLES),
                        ActionPlan::approvedGrants,
                        (draft, grants) -> draft.approvedGrants(grants)),
                parties(PlanMember.PREPARED_BY, ActionPlan::preparedBy, (draft, parties) -> draft.preparedBy(parties)));
    }

    private static Vector<Field<ActionPlan, ActionPlan.Builder, ?>> content() {
        return Vector.of(
                parties(
                        PlanMember.STEERING_GROUP,
                        ActionPlan::steeringGroup,
                        (draft, parties) -> draft.steeringGroup(parties)),
                parties(
                        PlanMember.CONTRIBUTIONS_CLARIFIED,
                        ActionPlan::contributionsClarified,
                        (draft, parties) -> draft.contributionsClarified(parties)),
                Field.required(
                        PlanMember.MEASURES,
                        new Elements<>(MeasureShapes.MEASURE, Compared.ONE_BY_ONE),
                        ActionPlan::measures,
                        (draft, measures) -> draft.measures(measures)),
                Field.required(
                        PlanMember.SIGNATURES,
                        Elements.of(Signature.class, Compared.AS_WHOLES),
                        ActionPlan::signatures,
                        (draft, signatures) -> draft.signatures(signatures)),
                Field.required(
                        PlanMember.NOTES,
                        Elements.of(Note.class, Compared.AS_WHOLES),
                        ActionPlan::notes,
                        (draft, notes) -> draft.notes(notes)),
                Field.required(
                        PlanMember.REFERENCES,
                        Elements.of(Reference.class, Compared.AS_WHOLES),
                        ActionPlan::references,
                        (draft, references) -> draft.references(references)));
    }

    private static Field<ActionPlan, ActionPlan.Builder, Vector<Party>> parties(
            PlanMember member,
            Function<ActionPlan, Vector<Party>> get,
            BiConsumer<ActionPlan.Builder, Vector<Party>> set) {
        return Field.required(member, Elements.of(Party.class, Compared.IN_ANY_ORDER), get, set);
    }
}
