package no.bygdevekst.commitment;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.text.Given;

/**
 * What makes payments impossible, each condition asked by name (<i>hindringer</i>): of a grant, of a sum that the state
 * is asked for in a year, of an approved grant and of a report.
 *
 * <p>They can be asked of a single budget line or report as well as of a whole plan; {@link PaymentBasis#impediments()}
 * asks them all. What only two plans together tell is asked of {@link PaymentBasis#impedimentsOfPlans()}.
 */
public final class Impediments {

    private Impediments() {}

    /**
     * Whether the annual grants of all years under a grant are more than the grant; from the letter, frame ¶2 s2 and
     * plan-requirements ¶4.
     *
     * @param grant one of the commitment's grants
     * @param basis what payments are made of
     * @return true if they are more
     * @throws ArithmeticException if their sum does not fit
     */
    public static boolean exceedsGrant(StateGrant grant, PaymentBasis basis) {
        Given.value("grant", grant);
        Given.value("basis", basis);
        return basis.grantYears().total(grant.appropriationYear()).isMoreThan(grant.amount());
    }

    /**
     * Whether what is asked for lies outside the agreement period; from the letter, plan-requirements shall 1.
     *
     * @param year the year that it is asked for in
     * @param period the agreement period
     * @return true if the period does not have the year
     */
    public static boolean isOutsidePeriod(int year, AgreementPeriod period) {
        Given.value("period", period);
        return !period.contains(year);
    }

    /**
     * Whether no grant pays: an appropriation year is named that has none, or none is named though there are several;
     * from the letter, frame ¶1 s1.
     *
     * @param year the year that something is asked for or approved in
     * @param appropriationYear the appropriation year that is named, if one is
     * @param basis what payments are made of
     * @return true if none does
     */
    public static boolean isPaidByNone(int year, Option<Integer> appropriationYear, PaymentBasis basis) {
        Given.value("appropriationYear", appropriationYear);
        Given.value("basis", basis);
        return basis.paying(year, appropriationYear).isEmpty();
    }

    /**
     * Whether what a grant pays is asked for in a year of the period that its money does not reach: before the
     * appropriation or after the last payable year; from the letter, frame ¶3 s2 and ¶1 s1.
     *
     * @param year the year that it is asked for in
     * @param appropriationYear the appropriation year that is named, if one is
     * @param basis what payments are made of
     * @return true if a grant pays it, and the year is in the period and not payable
     */
    public static boolean isNotPayable(int year, Option<Integer> appropriationYear, PaymentBasis basis) {
        Given.value("appropriationYear", appropriationYear);
        Given.value("basis", basis);
        AgreementPeriod period = basis.commitment().period();
        return period.contains(year)
                && basis.paying(year, appropriationYear)
                        .exists(grant -> !isPayable(year, grant.appropriationYear(), period, basis.terms()));
    }

    /**
     * Whether money of an appropriation can be paid in a year: from the appropriation year to the last payable year.
     *
     * @param year any year
     * @param appropriationYear the year of the appropriation
     * @param period the agreement period
     * @param terms the grant terms
     * @return true if it can
     */
    public static boolean isPayable(int year, int appropriationYear, AgreementPeriod period, GrantTerms terms) {
        Given.value("period", period);
        Given.value("terms", terms);
        return appropriationYear <= year && year <= terms.lastPayableYear(period, appropriationYear);
    }

    /**
     * The approved grants that are more than what is asked for of that year and grant; from the letter, commitment ¶1
     * s4.
     *
     * @param basis what payments are made of
     * @return their indexes, ascending; not of those that no grant pays or that are {@linkplain #approvalsOutOfPlace
     *     out of place}
     * @throws ArithmeticException if a sum does not fit
     */
    public static Vector<Integer> approvalsBeyondAsked(PaymentBasis basis) {
        Given.value("basis", basis);
        Vector<ApprovedGrant> entries = basis.annualGrants().approved();
        Set<Integer> outOfPlace = approvalsOutOfPlace(basis).toJavaSet();
        return entries.zipWithIndex()
                .filter(entry -> !outOfPlace.contains(entry._2))
                .filter(entry -> basis.paying(entry._1.year(), entry._1.appropriationYear())
                        .exists(grant -> entry._1
                                .amount()
                                .isMoreThan(basis.grantYears().asked(entry._1.year(), grant.appropriationYear()))))
                .map(entry -> entry._2);
    }

    /**
     * The approved grants that are of a year outside the period, or have an earlier one of the same year and grant
     * before them.
     *
     * @param basis what payments are made of
     * @return their indexes, ascending; two that no grant pays are of the same, namely none
     */
    public static Vector<Integer> approvalsOutOfPlace(PaymentBasis basis) {
        Given.value("basis", basis);
        Set<Object> met = new HashSet<>();
        List<Integer> found = new ArrayList<>();
        basis.annualGrants().approved().forEachWithIndex((entry, index) -> {
            boolean isFirst = met.add(Tuple.of(
                    entry.year(),
                    basis.paying(entry.year(), entry.appropriationYear()).map(StateGrant::appropriationYear)));
            if (!isFirst || isOutsidePeriod(entry.year(), basis.commitment().period())) {
                found.add(index);
            }
        });
        return Vector.ofAll(found);
    }

    /**
     * Whether a grant is approved before a plan is: its year is not settled, and the plan is not approved; from the
     * letter, plan-requirements ¶5 s1.
     *
     * @param year the year of the approved grant
     * @param status how far the planning has come
     * @return true if it is
     */
    public static boolean isApprovedAhead(int year, PlanStatus status) {
        Given.value("status", status);
        return !status.isSettled(year) && !status.isPlanApproved();
    }

    /**
     * Whether a report is for a year outside the period or after the plan's year; from the letter, payment ¶1 s2.
     *
     * @param year the year of the report
     * @param period the agreement period
     * @param status the plan's year
     * @return true if it is
     */
    public static boolean isReportOutOfPlace(int year, AgreementPeriod period, PlanStatus status) {
        Given.value("period", period);
        Given.value("status", status);
        return !period.contains(year) || year > status.planYear();
    }

    /**
     * Whether a report is for the plan's year though no plan of that year is approved; from the letter,
     * plan-requirements ¶5 s1.
     *
     * @param year the year of the report
     * @param period the agreement period
     * @param status the plan's year and whether it is approved
     * @return true if it is, and the year is in the period
     */
    public static boolean isReportBeforeApproval(int year, AgreementPeriod period, PlanStatus status) {
        Given.value("period", period);
        Given.value("status", status);
        return period.contains(year) && year == status.planYear() && !status.isApproved();
    }

    /**
     * The reports that have an earlier one of the same year and the same date before them; from the letter, payment ¶1
     * s2.
     *
     * @param reports the reports in their order
     * @return the indexes of the repeated ones, ascending
     */
    public static Vector<Integer> repeatedReports(Iterable<ProgressReport> reports) {
        Set<Object> met = new HashSet<>();
        List<Integer> repeated = new ArrayList<>();
        Given.<ProgressReport>all("reports", reports).forEachWithIndex((report, index) -> {
            if (!met.add(Tuple.of(report.year(), report.reportedOn()))) {
                repeated.add(index);
            }
        });
        return Vector.ofAll(repeated);
    }
}
