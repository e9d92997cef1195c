package no.bygdevekst.payment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.GrantYears;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.GrantSplit;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.text.Language;

/**
 * A basis that can be paid, at a current year.
 *
 * @param grants the appropriation years of its grants, ascending
 */
record Course(PaymentBasis basis, int currentYear, Vector<Integer> grants) {

    static Course of(PaymentBasis basis) {
        return of(basis, basis.status().currentYear());
    }

    static Course of(PaymentBasis basis, int currentYear) {
        return new Course(basis, currentYear, basis.commitment().grants().map(StateGrant::appropriationYear));
    }

    static IllegalArgumentException refusal(Seq<Impediment> impediments) {
        return new IllegalArgumentException("no payment plan can be made: "
                + impediments.map(each -> each.phrase().in(Language.ENGLISH)).mkString(" "));
    }

    Commitment commitment() {
        return basis.commitment();
    }

    GrantYears grantYears() {
        return basis.grantYears();
    }

    GrantTerms terms() {
        return basis.terms();
    }

    int lastPayableYear(int grant) {
        return basis.lastPayableYear(grant);
    }

    int firstYear() {
        return commitment().period().from();
    }

    /** The last of the period, or a later one that something can be carried to. */
    int lastYear() {
        return grants().map(this::lastPayableYear)
                .foldLeft(commitment().period().to(), Math::max);
    }

    boolean isOpen(int year) {
        return year > currentYear;
    }

    boolean isClosed(int year) {
        return year < currentYear;
    }

    GrantSplit split(int year, int grant) {
        return terms().split(grantYears().amount(year, grant));
    }

    /** What is spent by the report of a year, if it has one. */
    Option<Nok> spentBy(int year) {
        return basis.countingReports().of(year).map(ProgressReport::spentToDate);
    }

    /** What is spent by the report that a grant's first payment is held against, if there is one. */
    Option<Nok> spentFor(int year, int grant) {
        return basis.reportFor(year, grant).map(ProgressReport::spentToDate);
    }
}
