package no.bygdevekst.json.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of every number, and what is written of it. */
class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"2000", "2999", "2025.0", "2.025E3", "20250e-1", "2025.000000000000000000000000"})
    void aYear(String text) {
        assertThat(Reading.read(Numbers.YEAR, text).get()).isBetween(2000, 2999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "3000", "-2025", "2025.5", "0", "1e400", "2025e999999999999"})
    void noYear(String text) {
        assertThat(Reading.problems(Numbers.YEAR, text)).containsExactly("OUT_OF_BOUNDS");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "9999,9999", "1e0,1", "99.99E2,9999"})
    void aRevision(String text, int revision) {
        assertThat(Reading.read(Numbers.REVISION, text).get()).isEqualTo(revision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10000", "1.01", "-1"})
    void noRevision(String text) {
        assertThat(Reading.problems(Numbers.REVISION, text)).containsExactly("OUT_OF_BOUNDS");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.00, 0",
        "0e999999999999, 0",
        "0.01, 0.01",
        "812500.5, 812500.50",
        "812500.500, 812500.50",
        "1E3, 1000",
        "10000000000, 10000000000",
        "1e10, 10000000000",
        "9999999999.99, 9999999999.99",
        "1e-2, 0.01"
    })
    void anAmountIsReadExactlyAndWrittenPlainly(String text, String written) {
        assertThat(Reading.write(
                        Numbers.AMOUNT, Reading.read(Numbers.AMOUNT, text).get()))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10000000000.01", "0.001", "1e400", "1e-3", "-1e400", "1.234"})
    void noAmount(String text) {
        assertThat(Reading.problems(Numbers.AMOUNT, text)).containsExactly("OUT_OF_BOUNDS");
    }

    @Test
    void sixtyDigitsAreNoAmount() {
        assertThat(Reading.problems(Numbers.AMOUNT, "9".repeat(60))).containsExactly("OUT_OF_BOUNDS");
        assertThat(Reading.problems(Numbers.AMOUNT, "0." + "9".repeat(60))).containsExactly("OUT_OF_BOUNDS");
    }

    @Test
    void whatMustBeMoreThanNothingIsNotNothing() {
        assertThat(Reading.problems(Numbers.POSITIVE_AMOUNT, "0.00")).containsExactly("OUT_OF_BOUNDS");
        assertThat(Reading.problems(Numbers.HOURS, "0")).containsExactly("OUT_OF_BOUNDS");
        assertThat(Reading.problems(Numbers.HOURLY_RATE, "-0")).containsExactly("OUT_OF_BOUNDS");
    }

    @Test
    void hoursAndRatesEndAtTheirHighest() {
        assertThat(Reading.read(Numbers.HOURS, "1e6").get()).isEqualTo(Hours.of(1_000_000));
        assertThat(Reading.problems(Numbers.HOURS, "1000000.01")).containsExactly("OUT_OF_BOUNDS");
        assertThat(Reading.read(Numbers.HOURLY_RATE, "10000").get().perHour()).isEqualTo(Nok.ofKroner(10_000));
        assertThat(Reading.problems(Numbers.HOURLY_RATE, "10000.01")).containsExactly("OUT_OF_BOUNDS");
    }

    @Test
    void anAmountThatCouldNotBeReadAgainIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.write(Numbers.AMOUNT, Nok.ofKroner(10_000_000_001L)))
                .withMessageContaining("10000000001.00");
    }
}
