package no.bygdevekst.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.fixture.DomainArbitraries;
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
    void hoursAreNotNegativeAndExactToTheHundredth() {
        assertThat(Hours.from(new BigDecimal("37.50"))).hasToString("37.50").isEqualTo(Hours.ofHundredths(3750));
        assertThat(Hours.of(120).plus(Hours.ofHundredths(5))).hasToString("120.05");
        assertThatThrownBy(() -> Hours.of(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> Hours.from(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Hours.ofHundredths(Long.MAX_VALUE).plus(Hours.of(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> HourlyRate.of(HourlyRate.HIGHEST).times(Hours.ofHundredths(Long.MAX_VALUE)))
                .isInstanceOf(ArithmeticException.class);
    }
}
