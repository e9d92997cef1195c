package no.bygdevekst.commitment;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.GrantTerms;

/**
 * What makes a payment plan impossible, each condition asked by name (<i>hindringer</i>).
 *
 * <p>The conditions take years and amounts, so that they can be asked of a budget line or a report as well as of a
 * whole plan; {@link PaymentBasis#impediments()} asks them all.
 */
public final class Impediments {

    private Impediments() {}

    /**
     * Whether the grants together are more than the commitment; from the letter, frame ¶2 s2 and plan-requirements ¶4.
     *
     * @param granted all grants together
     * @param commitment the commitment
     * @return true if they are more
     */
    public static boolean exceedsCommitment(Nok granted, Commitment commitment) {
        return granted.isMoreThan(commitment.amount());
    }

    /**
     * Whether a grant lies outside the agreement period; from the letter, plan-requirements shall 1.
     *
     * @param year the year of the grant
     * @param period the agreement period
     * @return true if the period does not have the year
     */
    public static boolean isGrantOutsidePeriod(int year, AgreementPeriod period) {
        return !period.contains(year);
    }

    /**
     * Whether a grant lies in a year of the period that the appropriated money does not reach: before the appropriation
     * or after the last payable year; from the letter, frame ¶3 s2.
     *
     * @param year the year of the grant
     * @param commitment the commitment
     * @param terms the grant terms
     * @return true if the year is in the period and not payable
     */
    public static boolean isGrantNotPayable(int year, Commitment commitment, GrantTerms terms) {
        return commitment.period().contains(year) && !isPayable(year, commitment, terms);
    }

    /**
     * Whether money of the commitment can be paid in a year: from the appropriation year to the last payable year.
     *
     * @param year any year
     * @param commitment the commitment
     * @param terms the grant terms
     * @return true if it can
     */
    public static boolean isPayable(int year, Commitment commitment, GrantTerms terms) {
        return commitment.appropriationYear() <= year
                && year <= terms.lastPayableYear(commitment.period(), commitment.appropriationYear());
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
        return period.contains(year) && year == status.planYear() && !status.isApproved();
    }

    /**
     * The reports that have an earlier one of the same year before them; from the letter, payment ¶1 s2.
     *
     * @param reports the reports in their order
     * @return the indexes of the repeated ones, ascending
     */
    public static Vector<Integer> repeatedReports(Vector<ProgressReport> reports) {
        Set<Integer> met = new HashSet<>();
        List<Integer> repeated = new ArrayList<>();
        reports.forEachWithIndex((report, index) -> {
            if (!met.add(report.year())) {
                repeated.add(index);
            }
        });
        return Vector.ofAll(repeated);
    }

    /** Each impediment once: of the grants, years ascending, then of the reports, years ascending. */
    static Vector<Impediment> of(PaymentBasis basis) {
        return ofGrants(basis).appendAll(ofReports(basis.commitment().period(), basis.status(), basis.reports()));
    }

    private static Vector<Impediment> ofGrants(PaymentBasis basis) {
        Commitment commitment = basis.commitment();
        Nok granted = basis.annualGrants().total();
        Vector<Impediment> found = Vector.empty();
        if (exceedsCommitment(granted, commitment)) {
            found = found.append(new Impediment.ExceedsCommitment(granted, commitment.amount()));
        }
        for (AnnualGrant grant : basis.annualGrants().inOrder()) {
            if (isGrantOutsidePeriod(grant.year(), commitment.period())) {
                found = found.append(new Impediment.GrantOutsidePeriod(grant, commitment.period()));
            } else if (isGrantNotPayable(grant.year(), commitment, basis.terms())) {
                found = found.append(
                        new Impediment.GrantNotPayable(grant, commitment.appropriationYear(), basis.lastPayableYear()));
            }
        }
        return found;
    }

    private static Vector<Impediment> ofReports(
            AgreementPeriod period, PlanStatus status, Vector<ProgressReport> reports) {
        NavigableMap<Integer, Integer> reportsOf = new TreeMap<>();
        reports.forEach(report -> reportsOf.merge(report.year(), 1, Integer::sum));
        List<Impediment> found = new ArrayList<>();
        reportsOf.forEach((year, count) -> {
            if (isReportOutOfPlace(year, period, status)) {
                found.add(new Impediment.ReportOutOfPlace(year, period, status.planYear()));
            }
            if (isReportBeforeApproval(year, period, status)) {
                found.add(new Impediment.ReportBeforeApproval(year));
            }
            if (count > 1) {
                found.add(new Impediment.RepeatedReport(year));
            }
        });
        return Vector.ofAll(found);
    }
}
