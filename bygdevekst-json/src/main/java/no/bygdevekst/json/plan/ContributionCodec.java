package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.FlagCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.InKind;

/** What a budget line is worth, by itself: the members that a line has for it. */
final class ContributionCodec {

    private static final Member[] MEMBERS = {
        BudgetLineMember.AMOUNT, BudgetLineMember.HOURS, BudgetLineMember.HOURLY_RATE, BudgetLineMember.IN_KIND
    };

    static final ObjectCodec<Contribution, BudgetLineDraft> CODEC = new ObjectCodecBuilder<
                    Contribution, BudgetLineDraft>(MEMBERS, BudgetLineDraft::new)
            .neededWhereGiven(
                    BudgetLineMember.AMOUNT, Numbers.POSITIVE_AMOUNT, BudgetLineCodec::amount, BudgetLineDraft::amount)
            .neededWhereGiven(BudgetLineMember.HOURS, Numbers.HOURS, BudgetLineCodec::hours, BudgetLineDraft::hours)
            .neededWhereGiven(
                    BudgetLineMember.HOURLY_RATE,
                    Numbers.HOURLY_RATE,
                    BudgetLineCodec::hourlyRate,
                    BudgetLineDraft::hourlyRate)
            .unless(false, BudgetLineMember.IN_KIND, FlagCodec.FLAG, InKind.class::isInstance, BudgetLineDraft::inKind)
            .rule(BudgetLineRules::check)
            .build(BudgetLineDraft::contribution);

    private ContributionCodec() {}
}
