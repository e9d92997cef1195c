package no.bygdevekst.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A number looked at digit by digit is the number that {@link BigDecimal} makes of the same text. */
class DecimalProperties {

    private static final BigInteger LARGEST = BigInteger.TEN.pow(18);

    @Property
    void hasTheValueAndDecimalsOfItsText(@ForAll("numbers") String text) {
        BigDecimal exact = new BigDecimal(text).stripTrailingZeros();
        Decimal decimal = Decimal.of(text);
        assertThat(decimal.decimals()).isEqualTo(exact.signum() == 0 ? 0 : Math.max(0, exact.scale()));
        BigInteger hundredths =
                exact.movePointRight(2).setScale(0, RoundingMode.DOWN).toBigInteger();
        if (hundredths.abs().compareTo(LARGEST) < 0) {
            assertThat(decimal.hundredths()).isEqualTo(hundredths.longValueExact());
        } else {
            assertThat(decimal.hundredths()).isEqualTo(hundredths.signum() * Long.MAX_VALUE);
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> whole = Arbitraries.oneOf(
                Arbitraries.just("0"),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(25).filter(text -> text.charAt(0) != '0'));
        Arbitrary<String> decimals = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings()
                        .withChars("00019")
                        .ofMinLength(1)
                        .ofMaxLength(25)
                        .map(text -> "." + text));
        Arbitrary<String> exponent = Arbitraries.oneOf(
                Arbitraries.just(""),
                Combinators.combine(
                                Arbitraries.of("e", "E", "e+", "E-", "e-"),
                                Arbitraries.integers().between(0, 40))
                        .as((e, power) -> e + power),
                Arbitraries.of("e+007", "E-0"));
        return Combinators.combine(Arbitraries.of("", "-"), whole, decimals, exponent)
                .as((sign, digits, rest, power) -> sign + digits + rest + power);
    }

    @Example
    void anExponentBeyondAllBoundsCostsNothing() {
        assertThat(Decimal.of("0e999999999999999999999")).isEqualTo(new Decimal(0, 0));
        assertThat(Decimal.of("-0.000E-999999999999999999999")).isEqualTo(new Decimal(0, 0));
        assertThat(Decimal.of("1e999999999999999999999").hundredths()).isEqualTo(Long.MAX_VALUE);
        assertThat(Decimal.of("-1e400").hundredths()).isEqualTo(-Long.MAX_VALUE);
        assertThat(Decimal.of("1e-999999999999999999999").decimals()).isGreaterThan(2);
    }

    @Example
    void aMillionDigitsAreLookedAtOnce() {
        String zeros = "0".repeat(1_000_000);
        assertThat(Decimal.of("2025." + zeros)).isEqualTo(new Decimal(202_500, 0));
        assertThat(Decimal.of("2025" + zeros + "e-1000000")).isEqualTo(new Decimal(202_500, 0));
        assertThat(Decimal.of("0." + zeros + "2025e1000004")).isEqualTo(new Decimal(202_500, 0));
        assertThat(Decimal.of("9".repeat(1_000_000)).hundredths()).isEqualTo(Long.MAX_VALUE);
    }
}
