package no.bygdevekst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "nb, BOKMAL",
        "nn, NYNORSK",
        "en, ENGLISH",
        "nb-NO, BOKMAL",
        "NN-no, NYNORSK",
        "no, BOKMAL",
        "no-NO, BOKMAL",
        "en-GB, ENGLISH",
        "nn-Latn-NO, NYNORSK"
    })
    void aTagGoesByItsFirstPart(String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(language);
        assertThat(Language.tryOf(tag)).contains(language);
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sv", "nbx", "n", "-nb", "nb_NO", "norsk", "\u0130n"})
    void anyOtherIsRefused(String tag) {
        assertThat(Language.tryOf(tag)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(tag))
                .withMessage("language is one of nb, nn and en, not '" + tag + "'");
    }

    @Test
    @SuppressWarnings("deprecation")
    void theOldLocaleOfNynorskIsNynorsk() {
        assertThat(Language.of(new Locale("no", "NO", "NY"))).isEqualTo(Language.NYNORSK);
        assertThat(Language.of(new Locale("no", "NO"))).isEqualTo(Language.BOKMAL);
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en;q=0.5 | BOKMAL",
                "sv, nn-NO;q=0.9, en;q=0.5 | NYNORSK",
                "en;q=0.5, nn;q=0.51 | NYNORSK",
                "de,*;q=0.1,EN;Q=0.001 | ENGLISH",
                "nn;q=0, en;q=1.000 | ENGLISH",
                "nn, nb | NYNORSK",
                "en;q=2, nn;q=0.1 | NYNORSK"
            })
    void aBrowserGetsWhatItAsksForMost(String header, Language language) {
        assertThat(Language.ofAccepted(header)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "sv,da;q=0.9", "nn;q=0", ";;;,,,", "nb;q=x"})
    void whereNoneIsAskedForThereIsNone(String header) {
        assertThat(Language.ofAccepted(header)).isEmpty();
    }
}
