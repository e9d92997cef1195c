package no.bygdevekst.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms that all texts of all modules keep to, and those that they do without. */
class WordsTest {

    private static final Vector<WrittenText> TEXTS = WrittenText.ofEveryModule();

    @Test
    void theTextsAreFoundWithTheirLanguages() {
        String source = """
                Text.of("en", "ein" + " til", "one \\u00a0\\"x\\"")
                rule.asks("a", "b",
                    "c" + "d").mend(words, "b", "c")""";
        assertThat(WrittenText.in(new SourceFile(Path.of("A.java"), source)))
                .containsExactly(
                        new WrittenText("A.java", "en", "ein til", "one \u00a0\"x\""),
                        new WrittenText("A.java", "a", "b", "cd"));
        assertThat(TEXTS).hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statens (penger|midler|ramme)",
                "penger fra staten",
                "avtalen gir",
                "utløst",
                "lesemåte",
                "klammer",
                "regelboka\\b",
                "fraveket",
                "kommet fram",
                "minste enhet",
                "avgjort",
                "\\balt (vært|en)\\b",
                "angår",
                "beregnet",
                "spares",
                "\\bprosent\\b",
                "samhandling med",
                "sentral part",
                "^alt i ",
                "går bakover",
                "siffer er byttet\\b(?! om)",
                "\\bstrek\\b",
                "ikke godkjent$",
                "partene i avtalen(?<!samarbeidspartene i avtalen)"
            })
    void bokmalDoesWithout(String pattern) {
        assertNone(WrittenText::bokmal, pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "penga(r|ne) frå staten",
                "midla(r|ne) frå staten",
                "ramma frå staten",
                "avtalen gjev",
                "utløyst",
                "lesemåte",
                "klammer",
                "fråvik",
                "komen fram",
                "minste eining",
                "avgjort",
                "rører ved",
                "vedkjem",
                "rekna (til )?å",
                "\\bflytt\\b",
                "\\bhøver\\b",
                "mellom kjeldene",
                "tyder at",
                "sparast",
                "\\bprosent\\b",
                "samhandling med",
                "sentral part",
                "^alt i ",
                "eit siffer er bytt",
                "\\bstrek\\b",
                "vert utelate",
                "\\{(amount|actual|spent|expected)\\}( frå staten i \\{year\\})? er (ført|brukt|betalt|løyvd)\\b",
                "ikkje godkjend$"
            })
    void nynorskDoesWithout(String pattern) {
        assertNone(WrittenText::nynorsk, pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b(the|one|state's) frame\\b",
                "state money",
                "\\bmended\\b",
                "\\binteraction\\b",
                "\\b[Ee]nclose",
                "hold the report back",
                "paid ahead",
                "There should be",
                "There is \\{actual\\}",
                "take them away",
                "\\bstands? (here|more)",
                "(can|cannot) stand here",
                "are to stand|is to stand",
                "says nothing of",
                "\\bcover for\\b",
                "Lower (lines|them)",
                "out of place",
                "another economic",
                "distributed otherwise",
                "on years",
                "Worth in",
                "\\bin all\\b(?! three)",
                "Total of the",
                "came about",
                "program ends",
                "[Ww]ithout it\\b",
                "small letters",
                "plan tells",
                "measure's part",
                "^everything in"
            })
    void englishDoesWithout(String pattern) {
        assertNone(WrittenText::english, pattern);
    }

    @Test
    void aLanguageIsNotMixedWithTheOther() {
        assertNone(WrittenText::bokmal, "\\b(ikkje|frå|vert|korleis|kva|dei|eit|ein|òg|kommunane|tiltaka|planane)\\b");
        assertNone(
                WrittenText::nynorsk,
                "\\b(ikke|fra|blir|hvordan|hva|hvor|de som|et|også|kommunene|tiltakene|planene|noe)\\b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0-9}] (kr|pst\\.|per cent)",
                "[0-9] [0-9]{3}\\b",
                "[0-9]\\. (januar|desember|mars)",
                " -[0-9]",
                "\"",
                "'[^ ]*'"
            })
    void numbersAndWhatBelongsToThemAreNotSeparated(String pattern) {
        assertNone(text -> text.bokmal() + "\n" + text.nynorsk(), pattern);
        assertNone(WrittenText::english, pattern.contains("'") ? "$^" : pattern);
    }

    @Test
    void norwegianQuotesInGuillemetsAndEnglishInCurlyMarks() {
        assertNone(text -> text.bokmal() + text.nynorsk(), "[“”]");
        assertNone(WrittenText::english, "[«»]");
    }

    private static void assertNone(Function<WrittenText, String> words, String pattern) {
        Pattern sought = Pattern.compile(pattern);
        assertThat(TEXTS.filter(text -> sought.matcher(words.apply(text)).find())
                        .map(text -> text.file() + ": " + words.apply(text)))
                .as(pattern)
                .isEmpty();
    }
}
