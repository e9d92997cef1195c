package no.bygdevekst.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    private static final String LONGEST = "a".repeat(120);

    @Test
    void aTextIsCutAfterWhatThereIsRoomFor() {
        assertThat(Excerpt.of(LONGEST)).isEqualTo(LONGEST);
        assertThat(Excerpt.of(LONGEST + "b")).isEqualTo(LONGEST + "…");
    }

    @Test
    void aPairOfSurrogatesIsNeverCutInTwo() {
        String to119 = "a".repeat(119);
        assertThat(Excerpt.of(to119 + "🏔")).isEqualTo(to119 + "…");
        assertThat(Excerpt.of("a".repeat(118) + "🏔🏔")).isEqualTo("a".repeat(118) + "🏔…");
        assertThat(Excerpt.of("a".repeat(118) + "🏔")).isEqualTo("a".repeat(118) + "🏔");
    }

    @ParameterizedTest
    @CsvSource({
        "0000, 001f",
        "007f, 009f",
        "061c, 061c",
        "200b, 200f",
        "2028, 2029",
        "202a, 202e",
        "2060, 2069",
        "d800, dfff",
        "feff, feff"
    })
    void whatDoesNotShowIsWrittenAsAnEscape(String from, String to) {
        for (int c = Integer.parseInt(from, 16); c <= Integer.parseInt(to, 16); c++) {
            assertThat(Excerpt.of("a" + (char) c + "b")).isEqualTo(String.format("a\\u%04xb", c));
        }
    }

    @ParameterizedTest
    @CsvSource({"0020", "007e", "00a0", "00ad", "061b", "061d", "200a", "2010", "2027", "202f", "205f", "206a", "fefe"})
    void theirNeighboursStandAsTheyAre(String neighbour) {
        String text = "a" + (char) Integer.parseInt(neighbour, 16) + "b";
        assertThat(Excerpt.of(text)).isEqualTo(text);
    }

    @Test
    void aWholeTextIsNotCut() {
        assertThat(Excerpt.whole(LONGEST + "b\ud83d🏔\n")).isEqualTo(LONGEST + "b\\ud83d🏔\\u000a");
    }

    @Property
    void whatIsShownIsWellFormedAndShort(@ForAll String text) {
        String shown = Excerpt.of(text);
        assertThat(shown.length()).isLessThanOrEqualTo(6 * Excerpt.LONGEST + 1);
        assertThat(Excerpt.whole(shown)).isEqualTo(shown);
    }

    @Test
    void anArgumentIsShownAsAnExcerptAndCarriedAsItIs() {
        Argument title = Argument.words("Bolig \u202e000" + LONGEST);
        assertThat(title.in(Language.ENGLISH)).isEqualTo("Bolig \\u202e000" + "a".repeat(110) + "…");
        assertThat(title).hasToString("Bolig \u202e000" + LONGEST);
        assertThat(Argument.composed(LONGEST + "b").in(Language.ENGLISH)).isEqualTo(LONGEST + "b");
    }
}
