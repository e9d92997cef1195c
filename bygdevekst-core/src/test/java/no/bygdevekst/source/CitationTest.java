package no.bygdevekst.source;

import static no.bygdevekst.text.Language.BOKMAL;
import static no.bygdevekst.text.Language.ENGLISH;
import static no.bygdevekst.text.Language.NYNORSK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    private static final SourceDocument GRANT_LETTER = SourceDocument.of(
            "grant-letter-2025",
            Text.of("tilskuddsbrevet", "tilskotsbrevet", "the grant letter"),
            Text.of("tilskuddsbrevet for 2025", "tilskotsbrevet for 2025", "the grant letter of 2025"),
            SourceSection.headed("conditions", "Vilkår"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    introduction      | ¶3 s1       | brevet, innledningen, avsnitt 3, setning 1
                    payment           | ¶1 s2       | brevet, «Utbetaling av midler», avsnitt 1, setning 2
                    plan-requirements | ¶6          | brevet, «Krav til arbeidet med og innholdet i handlingsplanene», avsnitt 6
                    plan-requirements | shall 4     | brevet, «Krav til arbeidet med og innholdet i handlingsplanene», «Handlingsplanen skal», punkt 4
                    plan-requirements | criterion 3 | brevet, «Krav til arbeidet med og innholdet i handlingsplanene», «Handlingsplanen som helhet», punkt 3
                    restrictions      | bullet 2a   | brevet, «Begrensninger for bruk av midlene», kulepunkt 2a
                    restrictions      | bullet 5 s2 | brevet, «Begrensninger for bruk av midlene», kulepunkt 5, setning 2
                    frame             | table       | brevet, «Rammer for arbeidet», tabellen
                    """)
    void aPlaceInTheLetterIsReadInWords(String section, String item, String words) {
        assertThat(plain(Letter.document().cite(section, item).in(BOKMAL))).isEqualTo(words);
    }

    @Test
    void theWordsAreThoseOfTheLanguageAndTheHeadingThatOfTheLetter() {
        Citation citation = Letter.restrictions("bullet 5 s2");
        assertThat(plain(citation.in(NYNORSK)))
                .isEqualTo("brevet, «Begrensninger for bruk av midlene», kulepunkt 5, setning 2");
        assertThat(plain(citation.in(ENGLISH)))
                .isEqualTo("the letter, “Begrensninger for bruk av midlene”, bullet 5, sentence 2");
        assertThat(plain(Letter.shall(4).in(ENGLISH))).endsWith("“Handlingsplanen skal”, item 4");
    }

    @Test
    void aHostsOwnSourceBringsItsOwnNames() {
        assertThat(GRANT_LETTER.cite("conditions", "4").in(BOKMAL)).isEqualTo("tilskuddsbrevet, «Vilkår», 4");
        assertThat(GRANT_LETTER.cite("conditions", "4")).hasToString("grant-letter-2025, conditions 4");
    }

    @Test
    void aSectionThatADocumentHasNotIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRANT_LETTER.cite("condition", "4"))
                .withMessage("grant-letter-2025 has no section 'condition'; it has conditions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRANT_LETTER.cite("conditions", " "))
                .withMessageContaining("item");
    }

    @Test
    void aDocumentHasEachSectionOnce() {
        Text name = Text.same("x");
        SourceSection section = SourceSection.headed("a", "A");
        assertThatIllegalArgumentException().isThrownBy(() -> SourceDocument.of("x", name, name));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceDocument.of("x", name, name, section, section));
    }

    @Test
    void aNumberIsNotPartedFromItsWord() {
        assertThat(Letter.payment("¶1 s2").in(BOKMAL)).endsWith(", avsnitt\u00A01, setning\u00A02");
    }

    /** With plain spaces, to be read in this file. */
    private static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }
}
