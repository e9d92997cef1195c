package no.bygdevekst.money;

import java.math.BigInteger;

/** How an exact quotient becomes a whole number (<i>avrunding</i>). */
public enum Rounding {
    /** Down to the nearest whole number that is not greater. */
    DOWN {
        @Override
        BigInteger quotient(BigInteger dividend, BigInteger divisor) {
            BigInteger[] parts = dividend.divideAndRemainder(divisor);
            return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        }
    },
    /** To the nearest whole number, and from the middle away from zero. */
    HALF_UP {
        @Override
        BigInteger quotient(BigInteger dividend, BigInteger divisor) {
            BigInteger twice = dividend.abs().shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1));
            return dividend.signum() < 0 ? twice.negate() : twice;
        }
    };

    /** The whole number for a quotient; the divisor is greater than zero. */
    abstract BigInteger quotient(BigInteger dividend, BigInteger divisor);
}
