package no.bygdevekst.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What counts as UTF-8, its characters and their positions are those of the JDK's strict decoder. */
class Utf8Properties {

    @Property(tries = 5000)
    void isWellFormedWhereTheDecoderFindsNothing(@ForAll("bytes") byte[] bytes) {
        assertThat(Utf8.isWellFormed(bytes)).isEqualTo(isDecoded(bytes));
    }

    @Property
    void charactersComeAsTheyAre(@ForAll String text, @ForAll @IntRange(min = 1, max = 5) int room) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringWriter out = new StringWriter();
        try (Utf8Reader reader = new Utf8Reader(bytes, Integer.MAX_VALUE)) {
            char[] buffer = new char[room];
            for (int read = reader.read(buffer, 0, room); read >= 0; read = reader.read(buffer, 0, room)) {
                out.write(buffer, 0, read);
            }
        }
        assertThat(out).hasToString(new String(bytes, StandardCharsets.UTF_8));
    }

    @Property
    void aPositionCountsLinesAndUtf16(@ForAll("lines") String text) {
        String[] lines = (text + "x").split("\r\n|\r|\n", -1);
        TextPosition end = new TextPosition(lines.length, lines[lines.length - 1].length());
        assertThat(TextPosition.of(
                        (text + "x").getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8).length))
                .isEqualTo(end);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("\r", "\n", "\r\n", "a", "å", "€", "🏔", "")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> any = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of(0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xE1, 0xED, 0xF0, 0xF1, 0xF4)
                        .map(Integer::byteValue));
        return any.array(byte[].class).ofMaxSize(6);
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
