package no.bygdevekst.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What an amount of a plan document may be: at most ten billion kroner, so that it survives any reader. */
class AmountBoundsTest {

    private static final Nok ABOVE = AmountBounds.HIGHEST.plus(Nok.ORE);

    @Test
    void theHighestAmountIsTakenAndOneOreMoreIsNot() {
        assertThat(AmountBounds.check("cost", AmountBounds.HIGHEST)).isEqualTo(AmountBounds.HIGHEST);
        assertThat(AmountBounds.checkPositive("cost", AmountBounds.HIGHEST)).isEqualTo(AmountBounds.HIGHEST);
        assertThat(AmountBounds.checkSigned("cost", AmountBounds.HIGHEST)).isEqualTo(AmountBounds.HIGHEST);
        assertThatIllegalArgumentException().isThrownBy(() -> AmountBounds.check("cost", ABOVE));
        assertThatIllegalArgumentException().isThrownBy(() -> AmountBounds.checkPositive("cost", ABOVE));
        assertThatIllegalArgumentException().isThrownBy(() -> AmountBounds.checkSigned("cost", ABOVE));
    }

    @Test
    void zeroIsTakenOnlyWhereItSaysSomething() {
        assertThat(AmountBounds.check("cost", Nok.ZERO)).isEqualTo(Nok.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> AmountBounds.checkPositive("cost", Nok.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> AmountBounds.checkSigned("cost", Nok.ZERO));
    }

    @Test
    void whatIsPaidBackIsAsFarFromZeroAsWhatIsPaid() {
        assertThat(AmountBounds.checkSigned("paid", AmountBounds.HIGHEST.negated()))
                .isEqualTo(AmountBounds.HIGHEST.negated());
        assertThatIllegalArgumentException().isThrownBy(() -> AmountBounds.checkSigned("paid", ABOVE.negated()));
        assertThatIllegalArgumentException().isThrownBy(() -> AmountBounds.check("paid", Nok.ORE.negated()));
    }
}
