package no.bygdevekst.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFontTest {

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void itSaysNothingOfSubstitutionsAndDrawsEveryLetterAsBefore(String weight) throws IOException {
        byte[] file = file("/fonts/LiberationSans-" + weight + ".ttf");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                TrueTypeFont plain = new TTFParser().parse(new RandomAccessReadBuffer(PlainFont.of(file)))) {
            assertThat(font.getGsub()).isNotNull();
            assertThat(plain.getGsub()).isNull();
            assertThat(plain.getNumberOfGlyphs()).isEqualTo(font.getNumberOfGlyphs());
            for (char letter : "æøåčđŋšŧž–−".toCharArray()) {
                assertThat(plain.getUnicodeCmapLookup().getGlyphId(letter))
                        .isPositive()
                        .isEqualTo(font.getUnicodeCmapLookup().getGlyphId(letter));
            }
        }
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = PlainFontTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
