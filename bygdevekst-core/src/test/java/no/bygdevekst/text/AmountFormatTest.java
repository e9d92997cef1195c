package no.bygdevekst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFormatTest {

    @Property
    void whatIsWrittenInNorwegianIsReadAgain(@ForAll long ore) {
        assertThat(AmountFormat.parse(AmountFormat.format(ore, Language.BOKMAL)))
                .isEqualTo(ore);
        assertThat(AmountFormat.parse(AmountFormat.formatNumber(ore, Language.NYNORSK)))
                .isEqualTo(ore);
    }

    @Test
    void groupsCurrencyAndSignFollowTheLanguage() {
        assertThat(AmountFormat.format(1_600_000_000, Language.BOKMAL)).isEqualTo("16\u00A0000\u00A0000\u00A0kr");
        assertThat(AmountFormat.format(-81_250_050, Language.NYNORSK)).isEqualTo("\u2212812\u00A0500,50\u00A0kr");
        assertThat(AmountFormat.format(-5, Language.ENGLISH)).isEqualTo("NOK\u00A0\u22120.05");
        assertThat(AmountFormat.format(Long.MIN_VALUE, Language.BOKMAL))
                .isEqualTo("\u221292\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,08\u00A0kr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16 000 000 kr|1600000000",
                "16\u202F000|1600000",
                "16\u00A0000,50\u00A0kr|1600050",
                "-812500,50|-81250050",
                "1000kr|100000",
                "200 000,-|20000000",
                "200 000,\u2013|20000000",
                "kr 200 000|20000000",
                "kr. 200 000,-|20000000",
                "-kr 200 000,50|-20000050",
                "200 000 kroner|20000000",
                "177 700,50|17770050",
                "007|700"
            })
    void whatPeopleWriteIsRead(String text, long ore) {
        assertThat(AmountFormat.parse(text)).isEqualTo(ore);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kr",
                "1 00",
                "1 0000",
                "10 000 00",
                "1,5",
                "1.50",
                "1,505",
                "--1",
                "- 1",
                " 1",
                "1  000",
                "200.000",
                "200 000,5-",
                "200 000 kr kr",
                "200 000 kronor",
                "kroner 200",
                "12 mill.",
                "\u0661"
            })
    void whatCouldBeReadInTwoWaysIsRefused(String text) {
        assertThatThrownBy(() -> AmountFormat.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void millionsOfDigitsAreRefusedAtOnce() {
        String digits = "1".repeat(3_000_000); // as a number it would take most of a minute
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThatThrownBy(() -> AmountFormat.parse(digits))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("'" + "1".repeat(120) + "…'");
            assertThatThrownBy(() -> AmountFormat.parse(digits.replace("11", "1 11")))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void anAmountThatDoesNotFitThrows() {
        assertThatThrownBy(() -> AmountFormat.parse("92233720368547758,08")).isInstanceOf(ArithmeticException.class);
    }
}
