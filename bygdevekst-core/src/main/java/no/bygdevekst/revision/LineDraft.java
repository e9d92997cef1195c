package no.bygdevekst.revision;

import io.vavr.control.Option;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Cash;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.InKind;
import no.bygdevekst.plan.OwnEffort;

/** A budget line while its members are edited one by one: its contribution is in four of them. */
final class LineDraft {

    final BudgetLine.Builder builder;
    Option<Nok> amount;
    Option<Hours> hours;
    Option<HourlyRate> hourlyRate;
    Option<Boolean> inKind;

    LineDraft(BudgetLine line) {
        builder = BudgetLine.builder();
        builder.from(line);
        amount = amount(line);
        hours = hours(line);
        hourlyRate = hourlyRate(line);
        inKind = inKind(line);
    }

    static Option<Nok> amount(BudgetLine line) {
        return Option.when(!(line.contribution() instanceof OwnEffort), line::value);
    }

    static Option<Hours> hours(BudgetLine line) {
        return effort(line).map(OwnEffort::hours);
    }

    static Option<HourlyRate> hourlyRate(BudgetLine line) {
        return effort(line).map(OwnEffort::rate);
    }

    /** True, or left out. */
    static Option<Boolean> inKind(BudgetLine line) {
        return Option.when(line.contribution() instanceof InKind, true);
    }

    private static Option<OwnEffort> effort(BudgetLine line) {
        return line.contribution() instanceof OwnEffort effort ? Option.some(effort) : Option.none();
    }

    BudgetLine build() {
        return builder.contribution(contribution()).build();
    }

    private Contribution contribution() {
        if (amount.isDefined() == (hours.isDefined() || hourlyRate.isDefined())
                || hours.isDefined() != hourlyRate.isDefined()) {
            throw new IllegalArgumentException("a line has an amount, or hours and an hourly rate");
        }
        if (amount.isDefined()) {
            return inKind.getOrElse(false) ? Contribution.inKind(amount.get()) : new Cash(amount.get());
        }
        return new OwnEffort(hours.get(), hourlyRate.get());
    }
}
