package no.bygdevekst.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf16Test {

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udfffb", "\udfff\ud800", "\ud83c\udfd4\ud83c", "\ud83c\ud83c\udfd4"})
    void aHalfStandsAlone(String text) {
        assertThat(Utf16.hasHalfPair(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title", "æøå", "\ud83c\udfd4", "a\ud83c\udfd4\ud83c\udfd4b"})
    void aPairIsWhole(String text) {
        assertThat(Utf16.hasHalfPair(text)).isFalse();
    }
}
