package no.bygdevekst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n\u000B\f\r",
                "\u0085",
                "\u00A0",
                "\u1680",
                "\u2000\u200A",
                "\u2028\u2029",
                "\u202F",
                "\u205F",
                "\u3000"
            })
    void whiteSpaceIsBlank(String text) {
        assertThat(Blank.isBlank(text)).isTrue();
        assertThat(Blank.isBlank(text + "a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\u200B", "\u180E", "\u001C", "\u001F", "\u2060", "\u0000"})
    void whatTheUnicodePropertyDoesNotHoldIsNot(String text) {
        assertThat(Blank.isBlank(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"' a b ', a b", "'\u00A0\u0085Gulen\u3000', Gulen", "Gulen, Gulen", "'\uFEFF ', '\uFEFF'"})
    void whiteSpaceIsStrippedFromTheEndsAlone(String text, String stripped) {
        assertThat(Blank.strip(text)).isEqualTo(stripped);
        assertThat(Blank.strip(" \u2003")).isEmpty();
    }

    @Test
    void anAbsentTextIsBlank() {
        assertThat(Blank.isBlank(Option.none())).isTrue();
        assertThat(Blank.isBlank(Option.of("a"))).isFalse();
        assertThatThrownBy(() -> Blank.refuse("title", "\u00A0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title is blank");
    }
}
