package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.ApprovedGrantMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.PaymentMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Member.ProgressReportMember;
import no.bygdevekst.plan.Gaps;

/** What nothing can be said of payments without. */
final class PaymentGaps {

    private static final Vector<Searched> NEEDED = Vector.of(
            Searched.inDocument(DocumentMember.AGREEMENT, AgreementMember.STATE_GRANTS),
            Searched.inDocument(DocumentMember.PLAN, PlanMember.APPROVED_ON),
            Searched.inDocument(
                    DocumentMember.PLAN, PlanMember.APPROVED_GRANTS, ApprovedGrantMember.APPROPRIATION_YEAR),
            Searched.inStateLines(),
            Searched.inDocument(DocumentMember.PREVIOUS_PLAN, PlanMember.APPROVED_ON),
            Searched.inDocument(
                    DocumentMember.PREVIOUS_PLAN, PlanMember.APPROVED_GRANTS, ApprovedGrantMember.APPROPRIATION_YEAR),
            Searched.inPreviousStateLines(),
            Searched.inDocument(DocumentMember.PROGRESS_REPORTS, ProgressReportMember.YEAR),
            Searched.inDocument(DocumentMember.PAYMENTS, PaymentMember.AMOUNT));

    private PaymentGaps() {}

    /** Whether something of it could not be read. */
    static boolean exist(Gaps gaps) {
        return !gaps.isEmpty() && NEEDED.exists(part -> part.isIncomplete(gaps));
    }
}
