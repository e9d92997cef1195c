package no.bygdevekst.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.GrantImpediment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.LedgerRow;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.terms.UsedUp;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be released from here on, and what would be if something else were so. */
@Domain(DomainArbitraries.class)
@Domain(DomainContext.Global.class)
class ForecastTest {

    private static final PaymentBasis AT_THE_START = WorkedTable.at(PlanStatus.approved(2025));
    private static final PaymentPlan STANDS = PaymentPlan.of(AT_THE_START);

    @Test
    void theWorkedTableAtTheStartOfItsFirstYear() {
        Forecast forecast = Forecast.of(STANDS);
        assertThat(forecast.stands()).isEqualTo(STANDS.totals());
        assertThat(forecast.scenario()).isEmpty();
        // What the first year does not use up is released in the next all the same; of the last year it lapses.
        assertThat(forecast.years())
                .containsExactly(
                        new ForecastYear(2025, Nok.ofKroner(4_500_000), Nok.ofKroner(6_000_000)),
                        new ForecastYear(2026, Nok.ofKroner(9_750_000), Nok.ofKroner(11_000_000)),
                        new ForecastYear(2027, Nok.ofKroner(14_750_000), Nok.ofKroner(16_000_000)));
    }

    @Test
    void aSupposedSumSupposesTheReportAndTheApproval() {
        WhatIf scenario = WhatIf.of(STANDS, Spending.upTo(2026, Nok.ofKroner(9_000_000)));
        assertThat(scenario.years())
                .containsExactly(
                        new ScenarioYear(2025, Nok.ofKroner(4_500_000), Nok.ofKroner(4_500_000)),
                        new ScenarioYear(2026, Nok.ZERO, Nok.ofKroner(5_250_000)),
                        new ScenarioYear(2027, Nok.ZERO, Nok.ZERO));
        assertThat(scenario.lapses()).isEmpty();
        assertThat(scenario.years().get(1).difference()).isEqualTo(Nok.ofKroner(5_250_000));
    }

    @Test
    void whatLapsesInTheScenarioAloneIsNamed() {
        WhatIf scenario = WhatIf.of(STANDS, Spending.share(Share.ofPercent(60)));
        assertThat(scenario.lapses()).singleElement().satisfies(lapse -> {
            assertThat(lapse.year()).isEqualTo(2027);
            assertThat(lapse.amount()).isEqualTo(Nok.ofKroner(1_250_000));
        });
        PaymentPlan lapsed = PaymentPlan.of(Spending.share(Share.ofPercent(60)).in(AT_THE_START));
        assertThat(WhatIf.of(lapsed, lapsed.basis()).lapses()).isEmpty();
        PaymentBasis roundedUp =
                lapsed.basis().withTerms(lapsed.basis().terms().withRoundingUnit(Nok.ofKroner(1_000_000)));
        assertThat(WhatIf.of(lapsed, roundedUp).paymentPlan().lapses()).isNotEmpty();
        assertThat(WhatIf.of(lapsed, roundedUp).lapses()).isEmpty();
    }

    @Test
    void anotherReadingIsAScenarioToo() {
        PaymentPlan reported = PaymentPlan.of(Reports.with(
                Reports.with(WorkedTable.at(PlanStatus.approved(2026)), 2025, Nok.ofKroner(4_000_000)),
                2026,
                Nok.ofKroner(8_250_000)));
        WhatIf scenario = WhatIf.of(
                reported, reported.basis().withTerms(reported.basis().terms().withUsedUp(UsedUp.FIRST_PAYMENTS)));
        assertThat(scenario.years().get(1).difference()).isEqualTo(Nok.ofKroner(1_250_000));
    }

    @Test
    void whatCannotHaveBeenSpentIsRefusedWithTheNumber() {
        PaymentBasis reported = Reports.with(AT_THE_START, 2025, Nok.ofKroner(4_000_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spending.upTo(2026, Nok.ofKroner(3_999_999)).in(reported))
                .withMessage(
                        "NOK\u00a03\u00a0999\u00a0999 cannot be spent by 2026, since NOK\u00a04\u00a0000\u00a0000 is spent"
                                + " before that. The sum is all that is spent from the start of the period.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spending.upTo(2026, Nok.ofKroner(5_000_000))
                        .andUpTo(2027, Nok.ofKroner(4_999_999))
                        .in(reported))
                .withMessageContaining("NOK\u00a05\u00a0000\u00a0000 is spent before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spending.upTo(2025, Nok.ofKroner(5_000_000)).in(reported))
                .withMessageContaining("the report of 2025 says NOK\u00a04\u00a0000\u00a0000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spending.upTo(2028, Nok.ofKroner(5_000_000)).in(reported))
                .withMessageContaining("the agreement period is 2025–2027");
        assertThatIllegalArgumentException().isThrownBy(() -> Spending.upTo(2026, Nok.ofOre(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Spending.upTo(2026, AmountBounds.HIGHEST.plus(Nok.ORE)));
        assertThatIllegalArgumentException().isThrownBy(() -> Spending.upTo(1999, Nok.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spending.upTo(2026, Nok.ZERO).andUpTo(2026, Nok.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "BOKMAL, Det kan ikke være brukt 3 kr til og med 2024",
        "NYNORSK, Det kan ikkje vere brukt 3 kr til og med 2024",
        "ENGLISH, NOK 3 cannot be spent by 2024"
    })
    void whyIsSaidInThreeLanguages(Language language, String words) {
        Phrase refusal =
                Spending.upTo(2024, Nok.ofKroner(3)).check(AT_THE_START).getLeft();
        assertThat(refusal.in(language).replace('\u00a0', ' '))
                .startsWith(words)
                .contains("2025–2027");
    }

    @Test
    void whatIsSupposedCanBeAskedFor() {
        Spending spending = Spending.upTo(2025, Nok.KRONE).andShare(Share.ofPercent(60));
        assertThat(spending.sums()).containsExactly(Tuple.of(2025, Nok.KRONE));
        assertThat(spending.share()).contains(Share.ofPercent(60));
        assertThat(spending.check(AT_THE_START)).isEqualTo(Either.right(spending.in(AT_THE_START)));
    }

    @Test
    void theSameIsSupposedByTheSameSumsAndShare() {
        Share share = Share.ofPercent(60);
        Spending sum = Spending.upTo(2026, Nok.ofKroner(4_500_000));
        assertThat(sum.andShare(share)).isEqualTo(sum.andShare(share)).hasSameHashCodeAs(sum.andShare(share));
        assertThat(sum.andShare(share))
                .isNotEqualTo(sum)
                .isNotEqualTo(Spending.share(share))
                .isNotEqualTo(share)
                .doesNotHaveSameHashCodeAs(sum);
        assertThat(sum).hasToString("2026=4500000");
        assertThat(sum.andUpTo(2027, Nok.KRONE)).hasToString("2026=4500000, 2027=1");
        assertThat(sum.andShare(share)).hasToString("2026=4500000, then 3/5");
        assertThat(Spending.share(share)).hasToString("3/5");
    }

    @Test
    void aForecastStandsBesideAScenario() {
        WhatIf scenario = WhatIf.of(STANDS, Spending.upTo(2026, Nok.ofKroner(9_000_000)));
        assertThat(Forecast.of(STANDS).with(scenario))
                .isEqualTo(new Forecast(STANDS.totals(), Forecast.of(STANDS).years(), Option.some(scenario)));
    }

    @Test
    void whySomethingElseCannotBeIsSaid() {
        PaymentBasis tooMuch =
                AT_THE_START.withAnnualGrants(AnnualGrants.of(2025, HashMap.of(2025, Nok.ofKroner(16_000_001))));
        assertThat(WhatIf.check(STANDS, AT_THE_START)).isEqualTo(Validation.valid(WhatIf.of(STANDS, AT_THE_START)));
        assertThat(WhatIf.check(STANDS, tooMuch).getError())
                .containsExactly(new GrantImpediment.ExceedsGrant(
                        WorkedTable.COMMITMENT.grants().head(), Nok.ofKroner(16_000_001)));
    }

    @Property
    void theLeastIsNoMoreThanTheMost(@ForAll PaymentBasis basis) {
        PaymentProjection stands = PaymentProjection.of(basis);
        for (ForecastYear year : Forecast.of(stands).years()) {
            assertThat(year.least()).isLessThanOrEqualTo(year.most());
        }
    }

    @Property
    void whateverShareOfOneGrantIsSpentLiesBetween(@ForAll PaymentBasis any, @ForAll @IntRange(max = 100) int percent) {
        PaymentBasis basis = Reports.ofOneGrant(any);
        PaymentProjection course =
                PaymentProjection.of(Spending.share(Share.ofPercent(percent)).in(basis));
        for (ForecastYear year : Forecast.of(PaymentProjection.of(basis)).years()) {
            LedgerRow row =
                    course.ledger().find(each -> each.year() == year.year()).get();
            assertThat(row.releasedToDate())
                    .isGreaterThanOrEqualTo(year.least())
                    .isLessThanOrEqualTo(year.most());
        }
    }
}
