package no.bygdevekst.money;

import static no.bygdevekst.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts, hours and rates as people type them. */
class TypedMoneyTest {

    @ParameterizedTest
    @CsvSource({
        "'177 700,50', 17770050",
        "'200 000,-', 20000000",
        "kr 200 000, 20000000",
        "200 000 kroner, 20000000",
        "12, 1200"
    })
    void anAmountIsReadToTheOre(String text, long ore) {
        assertThat(Nok.check(text, ENGLISH).get()).isEqualTo(Nok.ofOre(ore));
    }

    @ParameterizedTest
    @CsvSource({"'37,5', 37.50", "'1 000', 1000", "12.25 timer, 12.25", "3 t, 3"})
    void hoursAreReadToTheHundredth(String text, String hours) {
        assertThat(Hours.check(text, ENGLISH).get()).isEqualTo(Hours.parse(hours));
    }

    @ParameterizedTest
    @CsvSource({"'712,35', 71235", "680, 68000"})
    void aRateIsReadToTheOre(String text, long ore) {
        assertThat(HourlyRate.check(text, ENGLISH).get()).isEqualTo(HourlyRate.of(Nok.ofOre(ore)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ti", "1,234", "37,5,5", "1e3"})
    void whatCannotBeReadIsAnsweredInWords(String text) {
        assertThat(Nok.check(text, ENGLISH).getError()).isNotBlank();
        assertThat(Hours.check(text, ENGLISH).getError()).isNotBlank();
        assertThat(HourlyRate.check(text, ENGLISH).getError()).isNotBlank();
    }
}
