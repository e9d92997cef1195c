package no.bygdevekst.payment;

import no.bygdevekst.money.Nok;

/**
 * What was paid in a year, held against what is released in it (<i>avstemming av et år</i>).
 *
 * @param year the year
 * @param released kroner released in the year
 * @param paid kroner paid in the year
 */
public record ReconciledYear(int year, Nok released, Nok paid) {

    /**
     * What was paid less what is released.
     *
     * @return kroner, negative where too little is paid
     */
    public Nok difference() {
        return paid.minus(released);
    }

    /**
     * How the two compare.
     *
     * @return the outcome; a payment in a year that has nothing released is unknown
     */
    public PaymentMatch match() {
        if (paid.equals(released)) {
            return PaymentMatch.EXACT;
        }
        if (released.isZero()) {
            return PaymentMatch.UNKNOWN;
        }
        return paid.isMoreThan(released) ? PaymentMatch.TOO_MUCH : PaymentMatch.TOO_LITTLE;
    }
}
