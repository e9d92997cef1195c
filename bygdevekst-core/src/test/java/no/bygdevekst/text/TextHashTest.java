package no.bygdevekst.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextHashTest {

    @Test
    void textsOfOneStringHashAreToldApart() {
        Vector<String> alike = Vector.fill(12, () -> Vector.of("Aa", "BB"))
                .foldLeft(Vector.of(""), (texts, pair) -> texts.flatMap(text -> pair.map(text::concat)));
        assertThat(alike.map(String::hashCode).distinct()).hasSize(1);
        assertThat(alike.map(TextHash::of).distinct()).hasSizeGreaterThan(alike.size() - 5);
    }

    @Test
    void itIsTheSameOnEveryMachine() {
        assertThat(Vector.of("", "T1", "Aa", "BB", "husbanken", "\u0000", "\u0000\u0000")
                        .map(TextHash::of))
                .doesNotHaveDuplicates()
                .isEqualTo(
                        Vector.of(-257229259, -1321450508, 726749443, -972408413, -1121025233, 862696713, -1511424536));
    }

    @Property
    void equalTextsHaveIt(@ForAll String text) {
        assertThat(TextHash.of(String.valueOf(text.toCharArray()))).isEqualTo(TextHash.of(text));
    }
}
