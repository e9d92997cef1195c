package no.bygdevekst.payment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.HashMap;
import java.util.Map;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.GrantSplit;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.text.Language;

/** All that the figures of a schedule follow from, checked to be possible; of the reports only what is spent counts. */
record PaymentBasis(
        Commitment commitment, AnnualGrants grants, int currentYear, Map<Integer, Nok> spentToDate, GrantTerms terms) {

    static Validation<Seq<Impediment>, PaymentBasis> check(
            Commitment commitment,
            AnnualGrants grants,
            PlanStatus status,
            Vector<ProgressReport> reports,
            GrantTerms terms) {
        Vector<Impediment> impediments = Impediments.of(commitment, grants, status, reports, terms);
        if (!impediments.isEmpty()) {
            return Validation.invalid(impediments);
        }
        Map<Integer, Nok> spentToDate = new HashMap<>();
        reports.forEach(report -> spentToDate.put(report.year(), report.spentToDate()));
        return Validation.valid(new PaymentBasis(commitment, grants, status.currentYear(), spentToDate, terms));
    }

    static IllegalArgumentException refusal(Seq<Impediment> impediments) {
        return new IllegalArgumentException("no payment plan can be made: "
                + impediments.map(each -> each.phrase().in(Language.ENGLISH)).mkString(" "));
    }

    int lastPayableYear() {
        return terms.lastPayableYear(commitment.period(), commitment.appropriationYear());
    }

    int firstYear() {
        return commitment.period().from();
    }

    /** The last of the period, or a later one that something can be carried to. */
    int lastYear() {
        return Math.max(commitment.period().to(), lastPayableYear());
    }

    boolean isOpen(int year) {
        return year > currentYear;
    }

    boolean isClosed(int year) {
        return year < currentYear;
    }

    GrantSplit split(int year) {
        return terms.split(grants.amount(year));
    }

    Option<Nok> spentBy(int year) {
        return Option.of(spentToDate.get(year));
    }

    /** What is known to be spent: by the latest report. */
    Nok lastSpent() {
        return Vector.ofAll(spentToDate.keySet()).max().flatMap(this::spentBy).getOrElse(Nok.ZERO);
    }

    /** The same as if all years up to and with this one had closed. */
    PaymentBasis closedThrough(int year) {
        return new PaymentBasis(commitment, grants, Math.max(currentYear, year + 1), spentToDate, terms);
    }

    /** The same as if these reports were there too, and their years had closed. */
    PaymentBasis withReports(io.vavr.collection.Map<Integer, Nok> supposed) {
        supposed.forEach(this::checkSupposed);
        Map<Integer, Nok> reportedAndSupposed = new HashMap<>(spentToDate);
        supposed.forEach(reportedAndSupposed::put);
        PaymentBasis reported = new PaymentBasis(commitment, grants, currentYear, reportedAndSupposed, terms);
        return supposed.keySet().max().fold(() -> this, reported::closedThrough);
    }

    private void checkSupposed(int year, Nok spent) {
        spent.requireNotNegative("spent by " + year);
        if (!commitment.period().contains(year)) {
            throw new IllegalArgumentException(year + " is outside the period " + commitment.period());
        }
        if (spentToDate.containsKey(year)) {
            throw new IllegalArgumentException(year + " has a report already");
        }
    }
}
