package no.bygdevekst.json.plan;

import io.vavr.collection.Vector;
import no.bygdevekst.json.codec.ArrayCodec;
import no.bygdevekst.json.codec.FormatCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.plan.Submission;

/** The plan document. */
public final class PlanDocumentCodec {

    public static final ObjectCodec<PlanDocument, Submission.Builder> CODEC = new ObjectCodecBuilder<
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
            .unless(
                    Vector.empty(),
                    DocumentMember.PAYMENTS,
                    ArrayCodec.of(PaymentCodec.CODEC),
                    document -> document.submission().payments(),
                    Submission.Builder::payments)
            .build(draft -> PlanDocument.of(draft.build()));

    private PlanDocumentCodec() {}
}
