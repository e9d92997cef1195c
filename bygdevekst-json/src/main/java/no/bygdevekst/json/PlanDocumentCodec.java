package no.bygdevekst.json;

import io.vavr.collection.Vector;
import no.bygdevekst.rule.Member.DocumentMember;
import no.bygdevekst.rulebook.Submission;

/** The plan document. */
final class PlanDocumentCodec {

    static final ObjectCodec<PlanDocument, Submission.Builder> CODEC = new ObjectCodecBuilder<
                    PlanDocument, Submission.Builder>(DocumentMember.values(), Submission::builder)
            .required(
                    DocumentMember.FORMAT, new FormatCodec(Format.PLAN), document -> Format.PLAN, (draft, format) -> {})
            .required(
                    DocumentMember.AGREEMENT,
                    AgreementCodec.CODEC,
                    document -> document.submission().agreement(),
                    Submission.Builder::agreement)
            .required(
                    DocumentMember.PLAN,
                    ActionPlanCodec.CODEC,
                    document -> document.submission().plan(),
                    Submission.Builder::plan)
            .optional(
                    DocumentMember.PREVIOUS_PLAN,
                    ActionPlanCodec.CODEC,
                    document -> document.submission().previousPlan(),
                    Submission.Builder::previousPlan)
            .unless(
                    Vector.empty(),
                    DocumentMember.PROGRESS_REPORTS,
                    ArrayCodec.of(ProgressReportCodec.CODEC),
                    document -> document.submission().reports(),
                    Submission.Builder::reports)
            .build(draft -> PlanDocument.of(draft.build()));

    private PlanDocumentCodec() {}
}
