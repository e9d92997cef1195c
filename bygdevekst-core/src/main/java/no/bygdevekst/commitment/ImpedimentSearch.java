package no.bygdevekst.commitment;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.ProgressReport;

/** Asks all conditions of a basis, and puts what they find into words. */
final class ImpedimentSearch {

    private final PaymentBasis basis;
    private final Set<Impediment> found = new LinkedHashSet<>();

    private ImpedimentSearch(PaymentBasis basis) {
        this.basis = basis;
    }

    /** Each impediment once: of the grants, of what is asked for, of what was approved, of the reports. */
    static Vector<Impediment> in(PaymentBasis basis) {
        ImpedimentSearch search = new ImpedimentSearch(basis);
        search.searchGrants();
        search.searchAsked();
        search.searchApproved();
        search.searchReports();
        return Vector.ofAll(search.found);
    }

    private void searchGrants() {
        for (StateGrant grant : basis.commitment().grants()) {
            if (Impediments.exceedsGrant(grant, basis)) {
                found.add(new GrantImpediment.ExceedsGrant(
                        grant, basis.grantYears().total(grant.appropriationYear())));
            }
        }
    }

    private void searchAsked() {
        askedByYear().forEach((year, sums) -> {
            if (Impediments.isOutsidePeriod(year, period())) {
                found.add(new GrantImpediment.GrantOutsidePeriod(year, Nok.total(sums.values()), period()));
            }
            sums.forEach((named, sum) -> {
                if (Impediments.isPaidByNone(year, asOption(named), basis)) {
                    found.add(new GrantImpediment.PaidByNone(year, asOption(named), sum, grantYears()));
                }
            });
        });
        basis.grantYears().inOrder().forEach(grant -> {
            if (Impediments.isNotPayable(grant.year(), Option.some(grant.appropriationYear()), basis)) {
                found.add(new GrantImpediment.GrantNotPayable(grant, basis.lastPayableYear(grant.appropriationYear())));
            }
        });
    }

    // What names no appropriation year comes first, as year 0.
    private Map<Integer, Map<Integer, Nok>> askedByYear() {
        Map<Integer, Map<Integer, Nok>> sums = new TreeMap<>();
        basis.annualGrants()
                .asked()
                .forEach(ask -> sums.computeIfAbsent(ask.year(), year -> new TreeMap<>())
                        .merge(ask.appropriationYear().getOrElse(0), ask.amount(), Nok::plus));
        return sums;
    }

    private static Option<Integer> asOption(int named) {
        return Option.when(named > 0, named);
    }

    private void searchApproved() {
        Set<Integer> beyond = Impediments.approvalsBeyondAsked(basis).toJavaSet();
        Set<Integer> outOfPlace = Impediments.approvalsOutOfPlace(basis).toJavaSet();
        basis.annualGrants().approved().forEachWithIndex((entry, index) -> {
            if (Impediments.isPaidByNone(entry.year(), entry.appropriationYear(), basis)) {
                found.add(new ApprovalImpediment.ApprovedOfNone(entry, grantYears()));
            }
            if (beyond.contains(index)) {
                found.add(new ApprovalImpediment.ApprovedBeyondAsked(entry, asked(entry)));
            }
            if (outOfPlace.contains(index)) {
                found.add(
                        Impediments.isOutsidePeriod(entry.year(), period())
                                ? new ApprovalImpediment.ApprovedOutsidePeriod(entry, period())
                                : new ApprovalImpediment.ApprovedTwice(entry));
            }
            if (Impediments.isApprovedAhead(entry.year(), basis.status())) {
                found.add(new ApprovalImpediment.ApprovedAhead(entry));
            }
        });
    }

    private Nok asked(ApprovedGrant entry) {
        return basis.paying(entry.year(), entry.appropriationYear())
                .map(grant -> basis.grantYears().asked(entry.year(), grant.appropriationYear()))
                .getOrElse(Nok.ZERO);
    }

    private void searchReports() {
        Vector<Integer> repeated = Impediments.repeatedReports(basis.reports());
        Vector<Tuple2<ProgressReport, Integer>> inOrder =
                basis.reports().zipWithIndex().sortBy(report -> Tuple.of(report._1.year(), report._2));
        Set<Integer> repeatedIndexes = repeated.toJavaSet();
        List<Impediment> ofReports = new ArrayList<>();
        inOrder.forEach(report -> {
            int year = report._1.year();
            if (Impediments.isReportOutOfPlace(year, period(), basis.status())) {
                ofReports.add(new ReportImpediment.ReportOutOfPlace(
                        year, period(), basis.status().planYear()));
            }
            if (Impediments.isReportBeforeApproval(year, period(), basis.status())) {
                ofReports.add(new ReportImpediment.ReportBeforeApproval(year));
            }
            if (repeatedIndexes.contains(report._2)) {
                ofReports.add(new ReportImpediment.RepeatedReport(year, report._1.reportedOn()));
            }
        });
        found.addAll(ofReports);
    }

    private AgreementPeriod period() {
        return basis.commitment().period();
    }

    private Vector<Integer> grantYears() {
        return basis.commitment().grants().map(StateGrant::appropriationYear);
    }
}
