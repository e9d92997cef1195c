package no.bygdevekst.letter2024;

import io.vavr.control.Option;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.letter2024.data.LetterAmounts;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.Restriction;
import no.bygdevekst.terms.TermsSources;

/** The grant terms of the letter. */
final class LetterTerms {

    static final GrantTerms TERMS = GrantTerms.builder()
            .appropriationYear(LetterAmounts.APPROPRIATION_YEAR)
            // payment ¶1 s2: 75 per cent early in the year. The letter names no unit; a krone is the reading.
            .firstShare(Share.ofPercent(75))
            .roundingUnit(Nok.KRONE)
            // frame ¶3 s2: money can be carried over for up to three years.
            .carryOverYears(3)
            .restrictions(
                    barred(FundUse.ORDINARY_OPERATIONS, "bullet 1"),
                    barred(FundUse.GUARANTEE, "bullet 1"),
                    unless(FundUse.STATUTORY_TASK, "bullet 2", ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT),
                    barred(FundUse.EQUITY_INVESTMENT, "bullet 3"),
                    barred(FundUse.UNSPECIFIED_FUND, "bullet 4"),
                    barred(FundUse.POLITICAL_RELEASE, "bullet 5 s1"),
                    barred(FundUse.MEETING_ALLOWANCE, "bullet 5 s2"),
                    barred(FundUse.LONG_TERM_SUBSIDY, "bullet 6"),
                    unless(FundUse.BUSINESS_SUPPORT, "bullet 7", ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES))
            .sources(TermsSources.builder()
                    .commitment(Letter.commitment("¶1 s1"))
                    .annualGrant(Letter.payment("¶1 s1"))
                    .split(Letter.payment("¶1 s2"))
                    .carriedInstalment(Letter.payment("¶1 s3"))
                    .carryOver(Letter.frame("¶3 s2"))
                    .wholePeriodBudget(Letter.planRequirements("¶4"))
                    .yearNeed(Letter.payment("¶1 s1"))
                    .financing(Letter.shall(2))
                    .users(Letter.frame("¶3 s3"))
                    .municipalHours(Letter.own("¶2 s2"))
                    .partnersEffort(Letter.own("¶3"))
                    .build())
            .build();

    private LetterTerms() {}

    private static Restriction barred(FundUse use, String item) {
        return Restriction.builder()
                .use(use)
                .citation(Letter.restrictions(item))
                .build();
    }

    private static Restriction unless(FundUse use, String item, ExceptionGround ground) {
        return barred(use, item).withException(Option.of(ground));
    }
}
