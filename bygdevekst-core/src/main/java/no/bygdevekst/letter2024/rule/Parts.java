package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.ApprovedGrantMember;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.MunicipalityMember;
import no.bygdevekst.place.Member.PartnerMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Member.ProgressReportMember;
import no.bygdevekst.place.Member.SchemeMember;
import no.bygdevekst.rulebook.Searched;

/** The parts of the document that several rules look through. */
final class Parts {

    static final Searched MUNICIPALITIES =
            Searched.inDocument(DocumentMember.AGREEMENT, AgreementMember.MUNICIPALITIES);
    static final Searched PARTNERS = Searched.inDocument(DocumentMember.AGREEMENT, AgreementMember.PARTNERS);
    static final Searched INVITED =
            Searched.ofMember(DocumentMember.AGREEMENT, AgreementMember.PARTNERS, PartnerMember.INVITED);
    static final Searched MUNICIPALITY_NAMES =
            Searched.ofMember(DocumentMember.AGREEMENT, AgreementMember.MUNICIPALITIES, MunicipalityMember.NAME);
    static final Searched PARTNER_NAMES =
            Searched.ofMember(DocumentMember.AGREEMENT, AgreementMember.PARTNERS, PartnerMember.NAME);
    static final Searched SUB_GOALS = Searched.inDocument(DocumentMember.AGREEMENT, AgreementMember.SUB_GOALS);
    static final Searched GRANTS = Searched.inDocument(DocumentMember.AGREEMENT, AgreementMember.STATE_GRANTS);

    static final Searched APPROVED_ON = Searched.ofMember(DocumentMember.PLAN, PlanMember.APPROVED_ON);
    static final Searched APPROVED_GRANTS = Searched.inDocument(
            DocumentMember.PLAN, PlanMember.APPROVED_GRANTS, ApprovedGrantMember.APPROPRIATION_YEAR);
    static final Searched REVISION = Searched.ofMember(DocumentMember.PLAN, PlanMember.REVISION);
    static final Searched PREPARED_BY = Searched.inDocument(DocumentMember.PLAN, PlanMember.PREPARED_BY);
    static final Searched SIGNATURES = Searched.inDocument(DocumentMember.PLAN, PlanMember.SIGNATURES);

    static final Searched MEASURES = Searched.inMeasures();
    static final Searched LINES = Searched.inMeasures(MeasureMember.BUDGET);
    static final Searched LINES_OF_MEASURE = Searched.inMeasure(MeasureMember.BUDGET);
    static final Searched ACTIVITIES_OF_MEASURE = Searched.inMeasure(MeasureMember.ACTIVITIES);
    static final Searched EXCEPTION = Searched.inLine(BudgetLineMember.EXCEPTION);
    static final Searched GRANT_OF_LINE = Searched.inLine(BudgetLineMember.APPROPRIATION_YEAR);
    static final Searched RECIPIENTS_OF_MEASURE =
            Searched.inMeasure(MeasureMember.THIRD_PARTY_SCHEME, SchemeMember.RECIPIENTS);

    static final Searched PREVIOUS_PLAN = Searched.inDocument(DocumentMember.PREVIOUS_PLAN);
    static final Searched PREVIOUS_APPROVED_ON =
            Searched.ofMember(DocumentMember.PREVIOUS_PLAN, PlanMember.APPROVED_ON);
    static final Searched PREVIOUS_APPROVED_GRANTS = Searched.inDocument(
            DocumentMember.PREVIOUS_PLAN, PlanMember.APPROVED_GRANTS, ApprovedGrantMember.APPROPRIATION_YEAR);
    static final Searched PREVIOUS_MEASURES = Searched.inDocument(DocumentMember.PREVIOUS_PLAN, PlanMember.MEASURES);
    static final Searched PREVIOUS_SUB_GOALS =
            Searched.inDocument(DocumentMember.PREVIOUS_PLAN, PlanMember.MEASURES, MeasureMember.SUB_GOALS);
    static final Searched PREVIOUS_LINES =
            Searched.inDocument(DocumentMember.PREVIOUS_PLAN, PlanMember.MEASURES, MeasureMember.BUDGET);

    static final Searched REPORTS =
            Searched.inDocument(DocumentMember.PROGRESS_REPORTS, ProgressReportMember.SPENT_TO_DATE);
    static final Searched PAYMENTS = Searched.inDocument(DocumentMember.PAYMENTS);

    private static final Searched STATE_LINES = Searched.inStateLines();
    private static final Searched PREVIOUS_STATE_LINES = Searched.inPreviousStateLines();

    private Parts() {}

    /** What the annual grants of the plan are made of. */
    static Searched[] annualGrants() {
        return new Searched[] {STATE_LINES, GRANTS, APPROVED_GRANTS, PREVIOUS_PLAN};
    }

    /** What the settled years are held against. */
    static Searched[] settledYears() {
        return new Searched[] {STATE_LINES, GRANTS, PREVIOUS_PLAN, PREVIOUS_STATE_LINES, PREVIOUS_APPROVED_GRANTS};
    }

    /** What makes parties involved in a measure. */
    static Searched[] involvement() {
        return new Searched[] {
            Searched.inMeasure(MeasureMember.PARTICIPANTS),
            Searched.inMeasure(MeasureMember.BUDGET, BudgetLineMember.SPENT_BY),
            Searched.inMeasure(MeasureMember.THIRD_PARTY_SCHEME, SchemeMember.ADMINISTERED_BY),
            PARTNERS,
            MUNICIPALITIES
        };
    }

    /** What makes parties involved in any measure. */
    static Searched[] involvementAnywhere() {
        return new Searched[] {
            Searched.inMeasures(MeasureMember.PARTICIPANTS),
            Searched.inMeasures(MeasureMember.BUDGET, BudgetLineMember.SPENT_BY),
            Searched.inMeasures(MeasureMember.THIRD_PARTY_SCHEME, SchemeMember.ADMINISTERED_BY)
        };
    }

    /** All that a scheme says. */
    static Searched[] scheme() {
        return Vector.of(SchemeMember.values())
                .map(member -> Searched.inMeasure(MeasureMember.THIRD_PARTY_SCHEME, member))
                .toJavaArray(Searched[]::new);
    }
}
