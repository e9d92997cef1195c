package no.bygdevekst.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.bygdevekst.fixture.Likeness;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NokTest {

    private static final Nok MOST = Nok.ofOre(Long.MAX_VALUE);
    private static final Nok LEAST = Nok.ofOre(Long.MIN_VALUE);

    @Property
    void whatIsWrittenIsReadAgain(@ForAll long ore) {
        Nok amount = Nok.ofOre(ore);

        assertThat(Nok.parse(amount.toString())).isEqualTo(amount);
        assertThat(Nok.from(amount.toBigDecimal())).isEqualTo(amount);
        assertThat(new BigDecimal(amount.toString())).isEqualByComparingTo(BigDecimal.valueOf(ore, 2));
    }

    @Test
    void aWholeAmountHasNoDecimalsAndAnyOtherTwo() {
        assertThat(Nok.ofKroner(16_000_000)).hasToString("16000000");
        assertThat(Nok.ofOre(81_250_050)).hasToString("812500.50");
        assertThat(Nok.ofOre(-5)).hasToString("-0.05");
        assertThat(Nok.ofOre(9)).hasToString("0.09");
        assertThat(Nok.ofOre(10)).hasToString("0.10");
        assertThat(Nok.ZERO).hasToString("0");
        assertThat(LEAST).hasToString("-92233720368547758.08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.5", "1,50", "+1", "1e3", " 1", "1.", ".50", "--1", "1.505", "\u0661"})
    void whatIsNotAnAmountIsRefused(String text) {
        assertThatThrownBy(() -> Nok.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void nothingIsRoundedInSilence() {
        assertThat(Nok.from(new BigDecimal("1.500"))).isEqualTo(Nok.ofOre(150));
        assertThatThrownBy(() -> Nok.from(new BigDecimal("1.505"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Nok.from(new BigDecimal("1e400"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatDoesNotFitThrows() {
        assertOverflow(() -> MOST.plus(Nok.ORE));
        assertOverflow(() -> LEAST.minus(Nok.ORE));
        assertOverflow(() -> MOST.times(2));
        assertOverflow(LEAST::negated);
        assertOverflow(() -> Nok.total(Vector.of(MOST, Nok.ORE)));
        assertOverflow(() -> Nok.ofKroner(Long.MAX_VALUE));
        assertOverflow(() -> Nok.parse("92233720368547758.08"));
    }

    private static void assertOverflow(Runnable sum) {
        assertThatThrownBy(sum::run).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amountsAreOrderedAsNumbers() {
        assertThat(Vector.of(Nok.KRONE, LEAST, Nok.ZERO, MOST, Nok.ORE).sorted())
                .containsExactly(LEAST, Nok.ZERO, Nok.ORE, Nok.KRONE, MOST);
        assertThat(Nok.ORE.max(LEAST)).isEqualTo(Nok.ORE);
        assertThat(Nok.ORE.min(LEAST)).isEqualTo(LEAST);
    }

    @Test
    void aBoundIsNamedWhenItIsBroken() {
        assertThat(Nok.ZERO.requireNotNegative("grant")).isEqualTo(Nok.ZERO);
        assertThatThrownBy(() -> Nok.ofOre(-1).requireNotNegative("grant"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("grant is negative: -0.01");
        assertThatThrownBy(() -> Nok.ZERO.requirePositive("unit"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit is not greater than zero: 0");
    }

    @Test
    void theFirstOfTwoEqualAmountsIsTaken() {
        Nok two = Nok.ofKroner(2);

        assertThat(two.min(Nok.ofKroner(2))).isSameAs(two);
        assertThat(two.max(Nok.ofKroner(2))).isSameAs(two);
    }

    @Test
    void zeroIsNeitherPositiveNorNegative() {
        assertThat(Vector.of(-1, 0, 1).map(Nok::ofOre).map(Nok::isNegative)).containsExactly(true, false, false);
        assertThat(Vector.of(-1, 0, 1).map(Nok::ofOre).map(Nok::isZero)).containsExactly(false, true, false);
        assertThat(Vector.of(-1, 0, 1).map(Nok::ofOre).map(Nok::isPositive)).containsExactly(false, false, true);
    }

    @Test
    void anAmountIsNeitherMoreNorLessThanItself() {
        assertThat(Nok.KRONE.isLessThan(Nok.ofKroner(1))).isFalse();
        assertThat(Nok.KRONE.isMoreThan(Nok.ofKroner(1))).isFalse();
        assertThat(Nok.ORE.isLessThan(Nok.KRONE)).isTrue();
        assertThat(Nok.ORE.isMoreThan(Nok.KRONE)).isFalse();
        assertThat(Nok.KRONE.isLessThan(Nok.ORE)).isFalse();
        assertThat(Nok.KRONE.isMoreThan(Nok.ORE)).isTrue();
    }

    @Test
    void amountsAreAddedSubtractedAndMultiplied() {
        assertThat(Nok.KRONE.plus(Nok.ORE)).isEqualTo(Nok.ofOre(101));
        assertThat(Nok.ORE.minus(Nok.KRONE)).isEqualTo(Nok.ofOre(-99));
        assertThat(Nok.ofOre(-50).times(3)).isEqualTo(Nok.ofOre(-150));
        assertThat(Nok.total(Vector.of(Nok.KRONE, Nok.ORE, Nok.ofOre(-1)))).isEqualTo(Nok.KRONE);
        assertThat(Nok.total(Vector.empty())).isEqualTo(Nok.ZERO);
    }

    @Test
    void whatIsWithinABoundIsGivenBack() {
        assertThat(Nok.ORE.requireNotNegative("grant")).isEqualTo(Nok.ORE);
        assertThat(Nok.ORE.requirePositive("unit")).isEqualTo(Nok.ORE);
    }

    @Test
    void equalAmountsAreTheSameAmount() {
        Likeness.assertIsOnly(Nok.ofKroner(1), Nok.ofOre(100), Nok.ZERO, Nok.ofOre(101), MOST);
    }

    @Test
    void anAmountIsWrittenForItsReader() {
        assertThat(Nok.ofOre(81_250_050).in(Language.NYNORSK)).isEqualTo("812\u00A0500,50\u00A0kr");
    }
}
