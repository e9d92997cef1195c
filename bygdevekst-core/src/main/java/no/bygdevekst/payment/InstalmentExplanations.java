package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.explain.Comparison;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.source.Citation;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.UsedUp;

/** How the instalments of a schedule came about, and why each stands where it does. */
final class InstalmentExplanations {

    static final Citation COMMITMENT = Letter.commitment("¶1 s1");
    private static final Citation YEARLY = Letter.payment("¶1 s1");
    private static final Citation SPLIT = Letter.payment("¶1 s2");
    private static final Citation CARRY = Letter.payment("¶1 s3");
    private static final Citation THREE_YEARS = Letter.frame("¶3 s2");

    private final PaymentSchedule schedule;
    private final Course course;
    private final GrantTerms terms;

    InstalmentExplanations(PaymentSchedule schedule) {
        this.schedule = schedule;
        this.course = schedule.course();
        this.terms = course.terms();
    }

    Explanation annualGrant(int year) {
        Vector<MeasureGrant> measures = course.grants().measures(year);
        Step step = measures.isEmpty()
                ? new Step.Given(course.grants().amount(year))
                : new Step.Sum(measures.map(InstalmentExplanations::grant));
        return Explanation.of(PaymentPhrases.annualGrant(year), step).citing(YEARLY);
    }

    static Explanation grant(MeasureGrant grant) {
        return Explanation.given(PaymentPhrases.measureGrant(grant), grant.amount());
    }

    Explanation first(int year) {
        return Explanation.of(PaymentPhrases.first(year), share(year))
                .under(terms.firstInstalmentRounding())
                .citing(SPLIT);
    }

    private Step share(int year) {
        return new Step.RoundedShare(annualGrant(year), terms.firstShare(), terms.rounding(), terms.roundingUnit());
    }

    private Explanation second(int year) {
        return Explanation.of(PaymentPhrases.second(year), rest(year)).citing(SPLIT);
    }

    private Step rest(int year) {
        return new Step.Difference(annualGrant(year), Vector.of(first(year)));
    }

    /** The instalment with what decided where it stands. */
    Explanation of(Instalment instalment) {
        StatusReason reason = schedule.reason(instalment);
        Explanation explanation =
                Explanation.of(PaymentPhrases.decided(instalment, reason), decision(instalment, reason));
        return cited(explanation, instalment);
    }

    private Step decision(Instalment instalment, StatusReason reason) {
        boolean byReport = reason == StatusReason.USED_UP || reason == StatusReason.NOT_USED_UP;
        return switch (instalment.kind()) {
            case FIRST -> share(instalment.year());
            case SECOND -> byReport ? decided(instalment, second(instalment.year())) : rest(instalment.year());
            case CARRIED -> byReport ? decided(instalment, origin(instalment)) : new Step.Same(origin(instalment));
        };
    }

    private Step decided(Instalment instalment, Explanation amount) {
        return new Step.Decided(Comparison.of(spent(instalment.year()), needed(instalment.year())), amount);
    }

    /** What a carried instalment was a year before. */
    private Explanation origin(Instalment carried) {
        return of(schedule.instalments()
                .find(each -> each.year() == carried.year() - 1
                        && each.grantYear() == carried.grantYear()
                        && each.is(InstalmentStatus.CARRIED_OVER))
                .get());
    }

    private Explanation cited(Explanation explanation, Instalment instalment) {
        Explanation ofKind = switch (instalment.kind()) {
            case CARRIED -> explanation.under(terms.carriedInstalment()).citing(CARRY);
            case FIRST -> explanation.under(terms.firstInstalmentRounding()).citing(SPLIT);
            case SECOND -> explanation.citing(SPLIT);
        };
        return switch (instalment.status()) {
            case CARRIED_OVER -> ofKind.citing(CARRY);
            case LAPSED ->
                ofKind.under(terms.paymentEnd()).under(terms.carryOverCount()).citing(THREE_YEARS);
            default -> ofKind;
        };
    }

    Explanation spent(int year) {
        return Explanation.given(
                PaymentPhrases.spent(year), course.spentBy(year).get());
    }

    Explanation needed(int year) {
        Vector<Explanation> parts =
                schedule.instalments().filter(each -> isNeeded(each, year)).map(this::paid);
        return Explanation.of(PaymentPhrases.needed(year), new Step.Sum(parts))
                .under(terms.usedUp())
                .citing(SPLIT);
    }

    private boolean isNeeded(Instalment instalment, int year) {
        if (terms.usedUp() == UsedUp.FIRST_PAYMENTS) {
            return instalment.kind() == InstalmentKind.FIRST && instalment.year() <= year;
        }
        return instalment.year() < year
                ? instalment.is(InstalmentStatus.RELEASED)
                : instalment.year() == year && isPaidBeforeReport(instalment);
    }

    private boolean isPaidBeforeReport(Instalment instalment) {
        return instalment.kind() == InstalmentKind.FIRST
                || (instalment.kind() == InstalmentKind.CARRIED
                        && terms.carriedInstalment() == CarriedInstalment.UNCONDITIONAL);
    }

    // What decided each earlier payment is left out, or each year's needs would hold those of all years before it.
    private Explanation paid(Instalment instalment) {
        return switch (instalment.kind()) {
            case FIRST -> first(instalment.year());
            case SECOND -> second(instalment.year());
            case CARRIED ->
                Explanation.of(PaymentPhrases.carried(instalment), new Step.Same(second(instalment.grantYear())));
        };
    }
}
