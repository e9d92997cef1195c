package no.bygdevekst.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.terms.CarriedInstalment;

/** What holds of every scenario beside what stands. */
@Domain(DomainArbitraries.class)
@Domain(DomainContext.Global.class)
class ScenarioProperties {

    @Property
    void whatStandsIsAScenarioThatChangesNothing(@ForAll PaymentBasis basis) {
        PaymentProjection stands = PaymentProjection.of(basis);
        WhatIf same = WhatIf.of(stands, basis);
        assertThat(same.paymentPlan()).isEqualTo(stands);
        assertThat(same.years()).allMatch(year -> year.difference().isZero());
        assertThat(same.lapses()).isEmpty();
    }

    /** Money is moved, never made. */
    @Property
    void noScenarioGrantsMoreOrLess(@ForAll PaymentBasis basis, @ForAll @IntRange(max = 100) int percent) {
        PaymentProjection stands = PaymentProjection.of(basis);
        WhatIf scenario = WhatIf.of(stands, Spending.share(Share.ofPercent(percent)));
        assertThat(scenario.paymentPlan().totals().sum())
                .isEqualTo(stands.totals().sum());
        assertThat(scenario.paymentPlan().undistributed()).isEqualTo(stands.undistributed());
        assertThat(Nok.total(scenario.years().map(ScenarioYear::scenario)))
                .isEqualTo(scenario.paymentPlan().released());
        assertThat(Nok.total(scenario.years().map(ScenarioYear::stands))).isEqualTo(stands.released());
        assertThat(scenario.paymentPlan().instalments()).containsAll(scenario.lapses());
        assertThat(scenario.lapses()).allMatch(lapse -> !stands.instalments().contains(lapse));
    }

    /** A sum that is supposed of the current year leaves the years before it as they are. */
    @Property
    void whatIsSupposedOfAYearChangesNothingBeforeIt(
            @ForAll PaymentBasis any, @ForAll @LongRange(max = 1_000_000_000_000L) long ore) {
        int year = any.status().currentYear();
        Assume.that(any.commitment().period().contains(year));
        PaymentBasis basis = Reports.without(any, year);
        PaymentProjection stands = PaymentProjection.of(basis);
        Spending.upTo(year, Nok.ofOre(ore))
                .check(basis)
                .forEach(supposed -> assertThat(
                                WhatIf.of(stands, supposed).years().filter(each -> each.year() < year))
                        .allMatch(each -> each.difference().isZero()));
    }

    /** Of one grant that is carried over without a condition. */
    @Property
    void whoSpendsMoreIsNotReleasedLess(
            @ForAll PaymentBasis any, @ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int other) {
        PaymentBasis single = Reports.ofOneGrant(any);
        PaymentBasis basis = single.withTerms(single.terms().withCarriedInstalment(CarriedInstalment.UNCONDITIONAL));
        assertThat(released(basis, Math.max(one, other))).isGreaterThanOrEqualTo(released(basis, Math.min(one, other)));
    }

    private static Nok released(PaymentBasis basis, int percent) {
        return PaymentProjection.of(Spending.share(Share.ofPercent(percent)).in(basis))
                .released();
    }
}
