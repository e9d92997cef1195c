package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.explain.Comparison;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.ExplainedSplit;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.UsedUp;

/** How the instalments of a schedule came about, and why each stands where it does. */
final class InstalmentExplanations {

    private final PaymentSchedule schedule;
    private final Course course;
    private final GrantTerms terms;
    private final GrantExplanations grants;

    InstalmentExplanations(PaymentSchedule schedule, GrantExplanations grants) {
        this.schedule = schedule;
        this.course = schedule.course();
        this.terms = course.terms();
        this.grants = grants;
    }

    /** The instalment with what decided where it stands. */
    Explanation of(Instalment instalment) {
        StatusReason reason = schedule.reason(instalment);
        Explanation explanation =
                Explanation.of(grants.phrases().decided(instalment, reason), decision(instalment, reason));
        return cited(explanation, instalment, reason);
    }

    private Step decision(Instalment instalment, StatusReason reason) {
        Option<Comparison> comparison = comparison(instalment, reason);
        return switch (instalment.kind()) {
            case FIRST -> split(instalment).first().step();
            case SECOND -> {
                Explanation second = split(instalment).second();
                yield comparison.<Step>map(by -> new Step.Decided(by, second)).getOrElse(second::step);
            }
            case CARRIED -> {
                Explanation origin = origin(instalment);
                yield comparison.<Step>map(by -> new Step.Decided(by, origin)).getOrElse(() -> new Step.Same(origin));
            }
        };
    }

    private ExplainedSplit split(Instalment instalment) {
        return grants.split(instalment.grantYear(), instalment.appropriationYear());
    }

    // Where only the date of the report stood in the way, an earlier one in time can have said too little.
    private Option<Comparison> comparison(Instalment instalment, StatusReason reason) {
        int year = instalment.year();
        Option<Nok> inTime = course.spentFor(year, instalment.appropriationYear());
        Option<Nok> held = switch (reason) {
            case USED_UP, REPORT_TOO_LATE -> inTime;
            case NOT_USED_UP -> inTime.orElse(course.spentBy(year));
            default -> Option.none();
        };
        return held.map(
                spent -> Comparison.of(Explanation.given(PaymentPhrases.spent(year), spent), needed(instalment)));
    }

    /** What a carried instalment was a year before. */
    private Explanation origin(Instalment carried) {
        return of(schedule.instalments()
                .find(each -> each.year() == carried.year() - 1
                        && each.grantYear() == carried.grantYear()
                        && each.appropriationYear() == carried.appropriationYear()
                        && each.is(InstalmentStatus.CARRIED_OVER))
                .get());
    }

    private Explanation cited(Explanation explanation, Instalment instalment, StatusReason reason) {
        Explanation ofKind = switch (instalment.kind()) {
            case CARRIED ->
                explanation
                        .under(terms.carriedInstalment())
                        .citing(terms.sources().carriedInstalment());
            case FIRST ->
                explanation
                        .under(terms.firstInstalmentRounding())
                        .citing(terms.sources().split());
            case SECOND -> explanation.citing(terms.sources().split());
        };
        Explanation late = reason == StatusReason.REPORT_TOO_LATE ? ofKind.under(terms.lateReport()) : ofKind;
        return switch (instalment.status()) {
            case CARRIED_OVER -> late.citing(terms.sources().carriedInstalment());
            case LAPSED ->
                late.under(terms.paymentEnd())
                        .under(terms.carryOverCount())
                        .citing(terms.sources().carryOver());
            default -> late;
        };
    }

    Explanation spent(int year) {
        return Explanation.given(
                PaymentPhrases.spent(year), course.spentBy(year).get());
    }

    /** What a report must show for an instalment. */
    Explanation needed(Instalment instalment) {
        int year = instalment.year();
        int grant = instalment.appropriationYear();
        Vector<Explanation> parts = schedule.instalments()
                .filter(each -> isNeeded(each, year, grant))
                .map(this::paid);
        return Explanation.of(grants.phrases().needed(year, grant), new Step.Sum(parts))
                .under(terms.usedUp())
                .citing(terms.sources().split());
    }

    private boolean isNeeded(Instalment instalment, int year, int grant) {
        boolean isFirst = instalment.kind() == InstalmentKind.FIRST;
        if (instalment.year() == year && isFirst) {
            return course.lastPayableYear(instalment.appropriationYear()) <= course.lastPayableYear(grant);
        }
        if (terms.usedUp() == UsedUp.FIRST_PAYMENTS) {
            return isFirst && instalment.year() < year;
        }
        return instalment.year() < year
                ? instalment.is(InstalmentStatus.RELEASED)
                : instalment.year() == year && isCarriedUnconditionally(instalment);
    }

    private boolean isCarriedUnconditionally(Instalment instalment) {
        return instalment.kind() == InstalmentKind.CARRIED
                && terms.carriedInstalment() == CarriedInstalment.UNCONDITIONAL;
    }

    // What decided each earlier payment is left out, or each year's needs would hold those of all years before it.
    private Explanation paid(Instalment instalment) {
        return switch (instalment.kind()) {
            case FIRST -> split(instalment).first();
            case SECOND -> split(instalment).second();
            case CARRIED ->
                Explanation.of(
                        grants.phrases().carried(instalment),
                        new Step.Same(split(instalment).second()));
        };
    }
}
