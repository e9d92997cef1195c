package no.bygdevekst.json.plan;

import io.vavr.control.Option;
import no.bygdevekst.json.codec.FlagCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.InKind;
import no.bygdevekst.plan.OwnEffort;

/** A budget line: money, hours with an hourly rate, or an amount in kind. */
final class BudgetLineCodec {

    static final ObjectCodec<BudgetLine, BudgetLineDraft> CODEC = new ObjectCodecBuilder<BudgetLine, BudgetLineDraft>(
                    BudgetLineMember.values(), BudgetLineDraft::new)
            .required(BudgetLineMember.YEAR, Numbers.YEAR, BudgetLine::year, BudgetLineDraft::year)
            .required(BudgetLineMember.SOURCE, Strings.SOURCE, BudgetLine::source, BudgetLineDraft::source)
            .optional(BudgetLineMember.SPENT_BY, Strings.PARTY, BudgetLine::spentBy, BudgetLineDraft::spentBy)
            .required(BudgetLineMember.USE, Constants.FUND_USE, BudgetLine::use, BudgetLineDraft::use)
            .neededWhereGiven(
                    BudgetLineMember.AMOUNT,
                    Numbers.POSITIVE_AMOUNT,
                    line -> amount(line.contribution()),
                    BudgetLineDraft::amount)
            .neededWhereGiven(
                    BudgetLineMember.HOURS, Numbers.HOURS, line -> hours(line.contribution()), BudgetLineDraft::hours)
            .neededWhereGiven(
                    BudgetLineMember.HOURLY_RATE,
                    Numbers.HOURLY_RATE,
                    line -> hourlyRate(line.contribution()),
                    BudgetLineDraft::hourlyRate)
            .unless(
                    false,
                    BudgetLineMember.IN_KIND,
                    FlagCodec.FLAG,
                    line -> line.contribution() instanceof InKind,
                    BudgetLineDraft::inKind)
            .optional(
                    BudgetLineMember.APPROPRIATION_YEAR,
                    Numbers.YEAR,
                    BudgetLine::appropriationYear,
                    BudgetLineDraft::appropriationYear)
            .optional(BudgetLineMember.DESCRIPTION, Strings.TEXT, BudgetLine::description, BudgetLineDraft::description)
            .optional(
                    BudgetLineMember.EXCEPTION,
                    SpendingExceptionCodec.CODEC,
                    BudgetLine::exception,
                    BudgetLineDraft::exception)
            .rule(BudgetLineRules::check)
            .noting((in, draft) -> in.noteLine(draft::partial))
            .build(BudgetLineDraft::build);

    private BudgetLineCodec() {}

    static Option<Nok> amount(Contribution contribution) {
        return Option.when(!(contribution instanceof OwnEffort), contribution::value);
    }

    static Option<Hours> hours(Contribution contribution) {
        return ownEffort(contribution).map(OwnEffort::hours);
    }

    static Option<HourlyRate> hourlyRate(Contribution contribution) {
        return ownEffort(contribution).map(OwnEffort::rate);
    }

    private static Option<OwnEffort> ownEffort(Contribution contribution) {
        return contribution instanceof OwnEffort effort ? Option.some(effort) : Option.none();
    }
}
