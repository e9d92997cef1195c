package no.bygdevekst.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import org.junit.jupiter.api.Test;

/** The worked examples of the schemes (skattefunn.no). */
class HourlyRateSchemesTest {

    private static final HourlyRateScheme SKATTEFUNN = HourlyRateSchemes.SKATTEFUNN_2022;

    @Test
    void aPartTimeSalaryIsMeasuredByFullTime() {
        HourlyRate rate = SKATTEFUNN.rate(Nok.ofKroner(332_000), Share.ofPercent(80));

        assertThat(rate).isEqualTo(SKATTEFUNN.rate(Nok.ofKroner(415_000)));
        assertThat(rate.perHour()).isEqualTo(Nok.ofKroner(498));
        assertThat(SKATTEFUNN.value(Hours.of(158), rate)).isEqualTo(Nok.ofKroner(78_684));
    }

    @Test
    void theRateAndTheHoursHaveACap() {
        HourlyRate rate = SKATTEFUNN.rate(Nok.ofKroner(600_000));

        assertThat(rate.perHour()).isEqualTo(Nok.ofKroner(700));
        assertThat(SKATTEFUNN.value(Hours.of(1850), rate)).isEqualTo(Nok.ofKroner(1_295_000));
        assertThat(SKATTEFUNN.value(Hours.of(2000), rate)).isEqualTo(Nok.ofKroner(1_295_000));
    }

    @Test
    void aLowSalaryIsBelowTheCap() {
        assertThat(HourlyRateSchemes.INNOVASJON_NORGE_2020
                        .rate(Nok.ofKroner(300_000))
                        .perHour())
                .isEqualTo(Nok.ofKroner(360));
        assertThat(HourlyRateSchemes.FORSKNINGSRADET.rate(Nok.ofKroner(600_000)).perHour())
                .isEqualTo(Nok.ofKroner(720));
    }

    @Test
    void aFlatRateIsTheSameForAll() {
        HourlyRateScheme flat = HourlyRateSchemes.INTERREG_SWEDEN_NORWAY_2014;

        assertThat(flat.rate(Nok.ofKroner(300_000)))
                .isEqualTo(flat.rate(Nok.ofKroner(900_000)))
                .isEqualTo(HourlyRate.of(Nok.ofKroner(500)));
        assertThat(flat.value(Hours.of(2000), flat.rate(Nok.KRONE))).isEqualTo(Nok.ofKroner(1_000_000));
    }

    @Test
    void everySchemeHasASource() {
        assertThat(HourlyRateSchemes.all().map(HourlyRateScheme::citation)).doesNotHaveDuplicates();
    }

    @Test
    void aSalaryIsAboveZero() {
        assertThatThrownBy(() -> SKATTEFUNN.rate(Nok.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("annual salary");
        assertThatThrownBy(() -> SKATTEFUNN.withCap(Nok.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
