package no.bygdevekst.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.Duration;
import no.bygdevekst.fixture.Likeness;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"0", "120", "37.50", "0.01", "92233720368547758.07"})
    void whatIsPrintedIsReadAgain(String text) {
        assertThat(Hours.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "1.5", "1 000", "37.505", "1e3", "+1", "timer"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Hours.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not hours, such as '120' or '37.50': '" + text + "'");
    }

    @Test
    void hoursAreNotNegativeEitherWhenTheyAreRead() {
        assertThatThrownBy(() -> Hours.parse("-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRateIsReadWithinItsBounds() {
        assertThat(HourlyRate.parse("712.35")).hasToString("712.35");
        assertThatThrownBy(() -> HourlyRate.parse("10000.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HourlyRate.parse("0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HourlyRate.parse("650 kr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not an hourly rate");
    }

    @Test
    void whatIsVeryLongIsToldByItsLength() {
        String digits = "1".repeat(3_000_000); // as a number it would take most of a minute
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThatThrownBy(() -> Hours.parse(digits)).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> Nok.parse("-" + digits)).isInstanceOf(ArithmeticException.class);
            assertThat(Nok.parse("0".repeat(3_000_000) + "7.50")).isEqualTo(Nok.ofOre(750));
        });
        assertThat(Nok.parse("-92233720368547758.08")).isEqualTo(Nok.ofOre(Long.MIN_VALUE));
        assertThatThrownBy(() -> Nok.parse("92233720368547758.08")).isInstanceOf(ArithmeticException.class);
    }
}
