package no.bygdevekst.money;

import java.math.BigInteger;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** How an exact quotient becomes a whole number (<i>avrunding</i>). */
public enum Rounding implements Term {
    /** Down to the nearest whole number that is not greater. */
    DOWN(Text.of("rundet ned", "runda ned", "rounded down")) {
        @Override
        long quotient(long dividend, long divisor) {
            return Math.floorDiv(dividend, divisor);
        }

        @Override
        BigInteger quotient(BigInteger dividend, BigInteger divisor) {
            BigInteger[] parts = dividend.divideAndRemainder(divisor);
            return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        }
    },
    /** To the nearest whole number, and from the middle away from zero. */
    HALF_UP(Text.of("rundet av", "runda av", "rounded")) {
        @Override
        long quotient(long dividend, long divisor) {
            long rest = Math.abs(dividend % divisor);
            long awayFromZero = rest < divisor - rest ? 0 : Long.signum(dividend);
            return dividend / divisor + awayFromZero;
        }

        @Override
        BigInteger quotient(BigInteger dividend, BigInteger divisor) {
            BigInteger twice = dividend.abs().shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1));
            return dividend.signum() < 0 ? twice.negate() : twice;
        }
    };

    private final Text text;

    Rounding(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    /** The whole number for a quotient; the divisor is greater than zero. */
    abstract long quotient(long dividend, long divisor);

    /** The same for numbers of any size. */
    abstract BigInteger quotient(BigInteger dividend, BigInteger divisor);
}
