package no.bygdevekst.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.bygdevekst.text.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @Test
    void municipalityNumbersKeepTheirLeadingZeroAndNameTheirCounty() {
        assertThat(MunicipalityNumber.of("0301")).hasToString("0301");
        assertThat(MunicipalityNumber.of("5540").county()).isEqualTo(CountyNumber.of("55"));
    }

    @Test
    void eachIdentifierHasItsForm() {
        assertForm(
                MunicipalityNumber::of, Vector.of("0000", "5540"), Vector.of("", "554", "55400", "55A0", "\u0665540"));
        assertForm(CountyNumber::of, Vector.of("03"), Vector.of("3", "033"));
        assertForm(MeasureId::of, Vector.of("T1", "1", "a.B_c-d"), Vector.of("", "-T1", ".a", "T 1", "Tø"));
        assertForm(SubGoalId::of, Vector.of("D1", "1.2"), Vector.of("", "_D", "D/1"));
        assertForm(PartnerId::of, Vector.of("husbanken", "1-a"), Vector.of("", "Husbanken", "-a", "a_b"));
        assertForm(AgreementId::of, Vector.of("nord-troms"), Vector.of("", "Nord-Troms", "a.b", "a\n"));
    }

    private static void assertForm(Function<String, Identifier<?>> of, Vector<String> allowed, Vector<String> refused) {
        allowed.forEach(text -> assertThat(of.apply(text).value()).isEqualTo(text));
        refused.forEach(text -> assertThatThrownBy(() -> of.apply(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + Excerpt.of(text) + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"940363586", "123456785", "942114184", "871034222"})
    void anOrganizationNumberEndsInItsCheckDigit(String number) {
        assertThat(OrganizationNumber.of(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123456789", "94036358", "9403635860", "940 363 586", "94036358X", "012345674", "000000000"})
    void anyOtherNumberIsRefused(String number) {
        assertThatThrownBy(() -> OrganizationNumber.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + number + "'");
    }

    @Property
    void atMostOneCheckDigitFitsEightDigits(@ForAll @IntRange(max = 99_999_999) int eight) {
        String digits = String.format("%08d", eight);

        assertThat(Vector.rangeClosed(0, 9).filter(check -> isOrganizationNumber(digits + check)))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static boolean isOrganizationNumber(String text) {
        try {
            OrganizationNumber.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void anOrganizationNumberIsPrintedInThrees() {
        assertThat(OrganizationNumber.of("940363586").printed()).isEqualTo("940 363 586");
    }

    @Test
    void identifiersAreEqualWithinTheirTypeAndOrderedByTheirText() {
        assertThat(MeasureId.of("T1")).isEqualTo(MeasureId.of("T1")).isNotEqualTo(SubGoalId.of("T1"));
        assertThat(Vector.of("b", "a", "B").map(MeasureId::of).sorted().map(MeasureId::value))
                .containsExactly("B", "a", "b");
    }
}
