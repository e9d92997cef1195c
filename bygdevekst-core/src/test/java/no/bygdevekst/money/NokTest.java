package no.bygdevekst.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
}
