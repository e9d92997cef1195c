package no.bygdevekst.codelist;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agenda.Duty;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.payment.Due;
import no.bygdevekst.payment.InstalmentKind;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.LapseCause;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.plan.Criterion;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Purpose;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.plan.SchemeText;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.EstimateMatch;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.terms.Involvement;
import no.bygdevekst.terms.LateReport;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;

/**
 * All closed lists of the formats (<i>kodelister</i>): of plans, of evaluations, and of the readings that can be
 * chosen.
 */
public final class CodeLists {

    private static final Vector<CodeList> ALL = Vector.of(
            CodeList.of("Goal", Goal.values()),
            CodeList.of("PartnerKind", PartnerKind.values()),
            CodeList.of("Purpose", Purpose.values()),
            CodeList.of("Criterion", Criterion.values()),
            CodeList.of("FundUse", FundUse.values()),
            CodeList.of("ExceptionGround", ExceptionGround.values()),
            CodeList.of("SchemeText", SchemeText.values()),
            CodeList.of("RecipientGroup", RecipientGroup.values()),
            CodeList.of("Severity", Severity.values()),
            CodeList.of("ProblemCode", ProblemCode.values()),
            CodeList.of("SourceColumn", SourceColumn.values()),
            CodeList.of("InstalmentKind", InstalmentKind.values()),
            CodeList.of("InstalmentStatus", InstalmentStatus.values()),
            CodeList.of("Due", Due.values()),
            CodeList.of("LapseCause", LapseCause.values()),
            CodeList.of("Duty", Duty.values()),
            CodeList.of("FirstInstalmentRounding", FirstInstalmentRounding.values()),
            CodeList.of("UsedUp", UsedUp.values()),
            CodeList.of("CarriedInstalment", CarriedInstalment.values()),
            CodeList.of("CarryOverCount", CarryOverCount.values()),
            CodeList.of("PaymentEnd", PaymentEnd.values()),
            CodeList.of("LateReport", LateReport.values()),
            CodeList.of("Involvement", Involvement.values()),
            CodeList.of("EstimateMatch", EstimateMatch.values()));

    private CodeLists() {}

    /**
     * The lists.
     *
     * @return each list, those of plans first
     */
    public static Vector<CodeList> all() {
        return ALL;
    }

    /**
     * A list by its name.
     *
     * @param name such as {@code FundUse}
     * @return the list, or none of that name
     */
    public static Option<CodeList> of(String name) {
        return ALL.find(list -> list.name().equals(name));
    }
}
