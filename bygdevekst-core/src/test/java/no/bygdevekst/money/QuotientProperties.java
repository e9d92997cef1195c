package no.bygdevekst.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.constraints.Size;

/** Whether numbers are small or large, and so whichever arithmetic is taken, the result is the same. */
class QuotientProperties {

    @Property
    void roundingIsTheSameInBothArithmetics(
            @ForAll Rounding rounding, @ForAll long dividend, @ForAll @Positive long divisor) {
        assertThat(rounding.quotient(dividend, divisor))
                .isEqualTo(rounding.quotient(BigInteger.valueOf(dividend), BigInteger.valueOf(divisor))
                        .longValueExact());
    }

    @Property
    void productIsLongExactlyWhenItFits(@ForAll long a, @ForAll long b) {
        assertThat(Quotient.isProductLong(a, b))
                .isEqualTo(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).bitLength() < Long.SIZE);
    }

    @Property
    void partsAreTheSameInBothArithmetics(
            @ForAll @LongRange(min = 0, max = 2_000) long units,
            @ForAll @Size(max = 12) List<@IntRange(max = 20) Integer> key) {
        long[] weights = key.stream().mapToLong(Integer::longValue).toArray();
        Assume.that(Arrays.stream(weights).sum() > 0);

        assertThat(LargestRemainder.parts(units, weights)).isEqualTo(LargestRemainder.inBigNumbers(units, weights));
    }
}
