package no.bygdevekst.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Likeness;
import org.junit.jupiter.api.Test;

@Domain(DomainArbitraries.class)
class HourlyRateTest {

    @Property
    void hoursTimesRateIsRoundedOnceHalfUpToTheOre(@ForAll Hours hours, @ForAll HourlyRate rate) {
        BigDecimal exact = new BigDecimal(hours.toString()).multiply(new BigDecimal(rate.toString()));

        assertThat(rate.times(hours)).isEqualTo(Nok.from(exact.setScale(2, RoundingMode.HALF_UP)));
    }

    @Test
    void halfAnOreGoesUp() {
        assertThat(HourlyRate.of(Nok.parse("0.50")).times(Hours.ofHundredths(1)))
                .isEqualTo(Nok.ORE);
        assertThat(HourlyRate.of(Nok.parse("0.49")).times(Hours.ofHundredths(1)))
                .isEqualTo(Nok.ZERO);
    }

    @Test
    void aRateIsAboveZeroAndAtMostTenThousand() {
        assertThat(HourlyRate.of(HourlyRate.HIGHEST).perHour()).isEqualTo(Nok.ofKroner(10_000));
        assertThatThrownBy(() -> HourlyRate.of(Nok.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hourly rate");
        assertThatThrownBy(() -> HourlyRate.of(Nok.parse("10000.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10000.01");
    }

    @Test
    void aSalaryGivesAShareOfItHalfUpToTheOreAndAtMostTheCap() {
        Share perMille = Share.of(12, 10_000);
        Nok cap = Nok.ofKroner(750);

        assertThat(HourlyRate.ofAnnualSalary(Nok.parse("600004.16"), perMille, cap))
                .hasToString("720");
        assertThat(HourlyRate.ofAnnualSalary(Nok.parse("600004.17"), perMille, cap))
                .hasToString("720.01");
        assertThat(HourlyRate.ofAnnualSalary(Nok.ofKroner(625_000), perMille, cap))
                .hasToString("750");
        assertThat(HourlyRate.ofAnnualSalary(Nok.ofKroner(625_009), perMille, cap))
                .hasToString("750");
        assertThatThrownBy(() -> HourlyRate.ofAnnualSalary(Nok.ofKroner(-1), perMille, cap))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("annual salary");
    }

    @Test
    void equalRatesAreTheSameRate() {
        Likeness.assertIsOnly(
                HourlyRate.of(Nok.parse("712.35")),
                HourlyRate.of(Nok.ofOre(71_235)),
                HourlyRate.of(Nok.ofOre(71_236)),
                HourlyRate.of(Nok.ORE));
    }
}
