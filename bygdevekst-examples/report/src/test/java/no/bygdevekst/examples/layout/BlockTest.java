package no.bygdevekst.examples.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void aLineIsBrokenAtASpaceAndNeverAtANoBreakSpace() {
        assertThat(Block.paragraph("i alt 16\u00A0000\u00A0000\u00A0kr", 12).lines())
                .containsExactly("i alt", "16\u00A0000\u00A0000\u00A0kr");
    }

    @Test
    void aWordThatIsTooWideStandsAlone() {
        assertThat(Block.paragraph("et sammensattord her", 6).lines()).containsExactly("et", "sammensattord", "her");
    }

    @Test
    void theTextOfALabelHangs() {
        assertThat(Block.labelled("Feil", 6, "en to tre", 12).lines()).containsExactly("Feil  en to", "      tre");
    }

    @Test
    void aWideLabelMakesItsOwnRoom() {
        assertThat(Block.labelled("Advarsel", 6, "en to", 40).lines()).containsExactly("Advarsel en to");
    }

    @Test
    void aLineThatIsTooWideGoesOnToTheRight() {
        Vector<String> lines = Block.hanging("  " + "ord ".repeat(30)).lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.head()).startsWith("  ord");
        assertThat(lines.last()).startsWith("      ord");
    }

    @Test
    void emptyBlocksLeaveNoEmptyLines() {
        Block some = Block.paragraph("noe");
        assertThat(Block.apart(Vector.of(Block.nothing(), some, Block.nothing(), some))
                        .text())
                .isEqualTo("noe\n\nnoe\n");
    }

    @Test
    void controlCharactersAreSpaces() {
        assertThat(Block.paragraph("a\r\n\tb\u001B[1m\u2028c").text()).isEqualTo("a b [1m c\n");
    }
}
