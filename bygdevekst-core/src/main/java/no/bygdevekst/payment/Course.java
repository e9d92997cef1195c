package no.bygdevekst.payment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.money.Nok;
import no.bygdevekst.terms.GrantSplit;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.text.Language;

/** A basis that can be paid, at a current year and with what is spent by each year's report. */
record Course(PaymentBasis basis, int currentYear, Map<Integer, Nok> spentToDate) {

    static Course of(PaymentBasis basis) {
        Map<Integer, Nok> spentToDate = new HashMap<>();
        basis.reports().forEach(report -> spentToDate.put(report.year(), report.spentToDate()));
        return new Course(basis, basis.status().currentYear(), spentToDate);
    }

    static IllegalArgumentException refusal(Seq<Impediment> impediments) {
        return new IllegalArgumentException("no payment plan can be made: "
                + impediments.map(each -> each.phrase().in(Language.ENGLISH)).mkString(" "));
    }

    Commitment commitment() {
        return basis.commitment();
    }

    AnnualGrants grants() {
        return basis.annualGrants();
    }

    GrantTerms terms() {
        return basis.terms();
    }

    int lastPayableYear() {
        return basis.lastPayableYear();
    }

    int firstYear() {
        return commitment().period().from();
    }

    /** The last of the period, or a later one that something can be carried to. */
    int lastYear() {
        return Math.max(commitment().period().to(), lastPayableYear());
    }

    boolean isOpen(int year) {
        return year > currentYear;
    }

    boolean isClosed(int year) {
        return year < currentYear;
    }

    GrantSplit split(int year) {
        return terms().split(grants().amount(year));
    }

    Option<Nok> spentBy(int year) {
        return Option.of(spentToDate.get(year));
    }

    /** What is known to be spent: by the latest report. */
    Nok lastSpent() {
        return Vector.ofAll(spentToDate.keySet()).max().flatMap(this::spentBy).getOrElse(Nok.ZERO);
    }

    /** The same as if all years up to and with this one had closed. */
    Course closedThrough(int year) {
        return new Course(basis, Math.max(currentYear, year + 1), spentToDate);
    }

    /** The same as if these reports were there too, and their years had closed. */
    Course withReports(io.vavr.collection.Map<Integer, Nok> supposed) {
        supposed.forEach(this::checkSupposed);
        Map<Integer, Nok> reportedAndSupposed = new HashMap<>(spentToDate);
        supposed.forEach(reportedAndSupposed::put);
        Course reported = new Course(basis, currentYear, reportedAndSupposed);
        return supposed.keySet().max().fold(() -> this, reported::closedThrough);
    }

    private void checkSupposed(int year, Nok spent) {
        spent.requireNotNegative("spent by " + year);
        if (!commitment().period().contains(year)) {
            throw new IllegalArgumentException(
                    year + " is outside the period " + commitment().period());
        }
        if (spentToDate.containsKey(year)) {
            throw new IllegalArgumentException(year + " has a report already");
        }
    }
}
