package no.bygdevekst.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AgreementPeriodTest {

    @Test
    void bothEndsAreIncluded() {
        AgreementPeriod period = AgreementPeriod.of(2025, 2027);

        assertThat(period.years()).containsExactly(2025, 2026, 2027).allMatch(period::contains);
        assertThat(period.contains(2024) || period.contains(2028)).isFalse();
        assertThat(period).hasToString("2025–2027");
    }

    @Test
    void aPeriodHasFromOneToTwentyYears() {
        assertThat(AgreementPeriod.of(2025, 2025).years()).hasSize(1);
        assertThat(AgreementPeriod.of(2025, 2044).years()).hasSize(20);
        assertThatThrownBy(() -> AgreementPeriod.of(2025, 2045))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025–2045");
        assertThatThrownBy(() -> AgreementPeriod.of(2026, 2025))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from 2026 is after to 2025");
    }

    @Test
    void yearsAreFrom2000To2999() {
        assertThat(AgreementPeriod.of(2980, 2999).to()).isEqualTo(2999);
        assertThatThrownBy(() -> AgreementPeriod.of(1999, 2000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from")
                .hasMessageContaining("1999");
        assertThatThrownBy(() -> AgreementPeriod.of(2999, 3000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("to")
                .hasMessageContaining("3000");
    }
}
