package no.bygdevekst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final Template TITLED =
            Template.of("Tiltak {title} i {year}.", "Tiltak {title} i {year}.", "In {year}: measure {title}.");

    @Test
    void placesAreFilledByName() {
        Phrase phrase =
                new Phrase(TITLED, Arguments.of("year", Argument.number(2025)).and("title", "Boliger"));

        assertThat(phrase.in(Language.BOKMAL)).isEqualTo("Tiltak Boliger i 2025.");
        assertThat(phrase.in(Language.ENGLISH)).isEqualTo("In 2025: measure Boliger.");
    }

    @Property
    void whatAnArgumentSaysIsNeverReadAsATemplate(@ForAll String words) {
        Arguments arguments = Arguments.of("title", Argument.words(words)).and("year", 2025);

        assertThat(TITLED.fill(arguments, Language.BOKMAL)).isEqualTo("Tiltak " + Excerpt.of(words) + " i 2025.");
    }

    @Test
    void theLanguagesUseTheSameNames() {
        assertThatThrownBy(() -> Template.of("{a}", "{b}", "{a}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nn (b)")
                .hasMessageContaining("nb (a)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a", "a}", "{a}}", "{{a}", "{}", "{ }"})
    void aStrayBraceIsRefused(String text) {
        assertThatThrownBy(() -> Template.of(text, text, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void argumentsAreThoseThatTheTemplateNames() {
        Arguments year = Arguments.of("year", Argument.number(2025));

        assertThatThrownBy(() -> new Phrase(TITLED, year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(title, year)");
        assertThatThrownBy(() -> new Phrase(TITLED, year.and("title", "T").and("more", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more");
        assertThatThrownBy(() -> year.and("year", 2026))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("given twice");
    }

    @Test
    void noLanguageIsBlank() {
        assertThatThrownBy(() -> Template.of("a", "\u00A0", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nynorsk is blank");
    }
}
