package no.bygdevekst.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A form takes the texts that its regular expression takes, and no other. */
class FormProperties {

    @Property
    void agreesWithItsExpressionOnTextsThatAreNearlyRight(@ForAll Form form, @ForAll("nearlyIds") String text) {
        assertAgrees(form, text);
    }

    @Property
    void agreesWithItsExpressionOnDigits(@ForAll Form form, @ForAll("digits") String text) {
        assertAgrees(form, text);
    }

    @Property
    void agreesWithItsExpressionOnAnyText(@ForAll Form form, @ForAll String text) {
        assertAgrees(form, text);
    }

    @Property
    void agreesWithItsExpressionOnLongTexts(@ForAll Form form, @ForAll @IntRange(min = 98, max = 102) int length) {
        assertAgrees(form, "a".repeat(length));
    }

    private static void assertAgrees(Form form, String text) {
        assertThat(form.fits(text)).isEqualTo(Pattern.matches(form.toString(), text));
    }

    @Provide
    Arbitrary<String> nearlyIds() {
        return Arbitraries.strings()
                .withCharRange('a', 'f')
                .withCharRange('A', 'C')
                .withChars("019._-/ øé\u0661\n")
                .ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofMaxLength(10);
    }
}
