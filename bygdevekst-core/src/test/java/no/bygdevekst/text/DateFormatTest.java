package no.bygdevekst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.YearRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatTest {

    @Property
    void whatIsWrittenInNorwegianIsReadAgain(@ForAll @YearRange(min = 1, max = 9999) LocalDate date) {
        assertThat(DateFormat.parse(DateFormat.format(date, Language.BOKMAL))).isEqualTo(date);
        assertThat(DateFormat.format(date, Language.NYNORSK)).isEqualTo(DateFormat.format(date, Language.BOKMAL));
    }

    @Test
    void aDateIsWrittenAsTheLanguageHasIt() {
        LocalDate date = LocalDate.of(2025, 3, 1);

        assertThat(DateFormat.format(date, Language.BOKMAL)).isEqualTo("1.\u00A0mars 2025");
        assertThat(DateFormat.format(date, Language.ENGLISH)).isEqualTo("1\u00A0March 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. mars 2025", "01.03.2025", "1.3.2025", "1.\u00A0mars\u00A02025", "01. mars 2025"})
    void whatPeopleWriteIsRead(String text) {
        assertThat(DateFormat.parse(text)).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mars 2025",
                "1. mars 25",
                "1.3.25",
                "31.02.2025",
                "1. Marsj 2025",
                "2025-03-01",
                "+1.+3.2025",
                "1. mars 2025 ",
                "1/3/2025",
                "\u0661.3.2025",
                "1. 3 2025 0"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> DateFormat.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }
}
