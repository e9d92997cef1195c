package no.bygdevekst.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Likeness;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

@Domain(DomainArbitraries.class)
class ShareTest {

    private static final Nok MOST = Nok.ofOre(Long.MAX_VALUE);

    @Test
    void theSameFractionIsTheSameShare() {
        assertThat(Share.ofPercent(75)).isEqualTo(Share.of(3, 4)).hasSameHashCodeAs(Share.of(3, 4));
        assertThat(Share.ofPercent(75)).hasToString("3/4");
        assertThat(Share.of(0, 7)).isEqualTo(Share.of(0, 1));
    }

    @Test
    void aShareIsFromNoneToAll() {
        assertThatThrownBy(() -> Share.of(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.of(-1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.ofPercent(101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("101/100");
    }

    @Test
    void roundingGoesToWholeUnitsBothWays() {
        Share threeQuarters = Share.ofPercent(75);

        assertThat(threeQuarters.of(Nok.ofKroner(2), Rounding.DOWN, Nok.KRONE)).isEqualTo(Nok.KRONE);
        assertThat(threeQuarters.of(Nok.ofKroner(2), Rounding.HALF_UP, Nok.KRONE))
                .isEqualTo(Nok.ofKroner(2));
        assertThat(threeQuarters.of(Nok.parse("1.99"), Rounding.HALF_UP, Nok.KRONE))
                .isEqualTo(Nok.KRONE);
    }

    @Property
    void halfUpMirrorsItselfAndDownNeverGoesUp(@ForAll Share share, @ForAll Nok amount) {
        Nok unit = Nok.ofOre(7);

        assertThat(share.of(amount.negated(), Rounding.HALF_UP, unit))
                .isEqualTo(share.of(amount, Rounding.HALF_UP, unit).negated());
        assertThat(share.of(amount.negated(), Rounding.DOWN, unit))
                .isLessThanOrEqualTo(share.of(amount, Rounding.DOWN, unit).negated());
    }

    @Test
    void productsNeedMoreThan64BitsAndHaveThem() {
        assertThat(Share.of(Long.MAX_VALUE - 1, Long.MAX_VALUE).of(MOST, Rounding.DOWN, Nok.ORE))
                .isEqualTo(MOST.minus(Nok.ORE));
        assertThatThrownBy(() -> Share.of(1, 1).of(MOST, Rounding.HALF_UP, Nok.ofKroner(1000)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Share.of(1, 2).of(MOST, Rounding.DOWN, Nok.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theWholeOfAShareGivesTheShareAgain(@ForAll Share share, @ForAll Nok part) {
        Assume.that(share.numerator() > 0);

        assertThat(share.of(share.wholeOf(part), Rounding.HALF_UP, Nok.ORE)).isEqualTo(part);
    }

    @Test
    void thereIsNoWholeOfNothing() {
        assertThatThrownBy(() -> Share.of(0, 1).wholeOf(Nok.KRONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.of(1, 2).wholeOf(MOST)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void equalSharesAreTheSameShare() {
        Likeness.assertIsOnly(
                Share.ofPercent(75), Share.of(3, 4), Share.of(1, 4), Share.of(3, 5), Share.of(2, 3), Share.of(4, 35));
        assertThat(Share.ofPercent(75).numerator()).isEqualTo(3);
        assertThat(Share.ofPercent(75).denominator()).isEqualTo(4);
    }

    @Test
    void aDivisorNeedsMoreThan64BitsAndHasThem() {
        Share nearlyNothing = Share.of(1, Long.MAX_VALUE);

        assertThat(nearlyNothing.of(Nok.KRONE, Rounding.DOWN, Nok.KRONE)).isEqualTo(Nok.ZERO);
        assertThat(nearlyNothing.of(Nok.KRONE, Rounding.HALF_UP, Nok.KRONE)).isEqualTo(Nok.ZERO);
        assertThat(nearlyNothing.of(Nok.KRONE.negated(), Rounding.DOWN, Nok.KRONE))
                .isEqualTo(Nok.KRONE.negated());
    }

    @Test
    void aRoundingIsNamedInEachLanguage() {
        assertThat(Vector.of(Language.values()).map(Rounding.HALF_UP::in))
                .containsExactlyInAnyOrder("rundet av", "runda av", "rounded");
    }
}
