package no.bygdevekst.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import no.bygdevekst.fixture.Likeness;
import org.junit.jupiter.api.Test;

class HoursTest {

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

    @Test
    void hoursAreOrderedAsNumbers() {
        assertThat(Vector.of(Hours.of(2), Hours.ZERO, Hours.ofHundredths(1)).sorted())
                .containsExactly(Hours.ZERO, Hours.ofHundredths(1), Hours.of(2));
        assertThat(Hours.ZERO.isZero()).isTrue();
        assertThat(Hours.ofHundredths(1).isZero()).isFalse();
    }

    @Test
    void equalHoursAreTheSameHours() {
        Likeness.assertIsOnly(Hours.of(1), Hours.ofHundredths(100), Hours.ZERO, Hours.ofHundredths(101));
    }
}
