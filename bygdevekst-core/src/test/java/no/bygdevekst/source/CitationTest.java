package no.bygdevekst.source;

import static no.bygdevekst.text.Language.BOKMAL;
import static no.bygdevekst.text.Language.ENGLISH;
import static no.bygdevekst.text.Language.NYNORSK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    payment           | ¶1 s2       | brevet, utbetaling, avsnitt 1, setning 2
                    plan-requirements | ¶6          | brevet, krav til planen, avsnitt 6
                    plan-requirements | shall 4     | brevet, krav til planen, krav 4
                    plan-requirements | criterion 3 | brevet, krav til planen, kriterium 3
                    restrictions      | bullet 2a   | brevet, begrensninger, kulepunkt 2a
                    restrictions      | bullet 5 s2 | brevet, begrensninger, kulepunkt 5, setning 2
                    frame             | table       | brevet, rammer, tabellen
                    """)
    void aPlaceInTheLetterIsReadInWords(String section, String item, String words) {
        assertThat(plain(Citation.of("letter-2024", section, item).in(BOKMAL))).isEqualTo(words);
    }

    @Test
    void theWordsAreThoseOfTheLanguage() {
        Citation citation = Citation.of("letter-2024", "restrictions", "bullet 5 s2");
        assertThat(plain(citation.in(NYNORSK))).isEqualTo("brevet, avgrensingar, kulepunkt 5, setning 2");
        assertThat(plain(citation.in(ENGLISH))).isEqualTo("the letter, restrictions, bullet 5, sentence 2");
    }

    @Test
    void aHostsOwnSourceGoesByTheNamesThatItGave() {
        assertThat(Citation.of("Tilskuddsbrevet 2025", "vilkår", "4").in(BOKMAL))
                .isEqualTo("Tilskuddsbrevet 2025, vilkår, 4");
    }

    @Test
    void aNumberIsNotPartedFromItsWord() {
        assertThat(Citation.of("letter-2024", "payment", "¶1 s2").in(BOKMAL))
                .endsWith(", avsnitt\u00A01, setning\u00A02");
    }

    /** With plain spaces, to be read in this file. */
    private static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }
}
