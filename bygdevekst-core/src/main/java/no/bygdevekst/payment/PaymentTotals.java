package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * The instalments summed by where they stand (<i>summer</i>). Together they are the annual grants: what is carried over
 * is counted where it was carried to.
 *
 * @param released kroner that can be paid, or have been
 * @param planned kroner of open years
 * @param awaitingReport kroner that wait for the current year's report
 * @param lapsed kroner that no year is left for
 */
public record PaymentTotals(Nok released, Nok planned, Nok awaitingReport, Nok lapsed) {
    /**
     * Refuses null.
     *
     * @param released kroner that can be paid, or have been
     * @param planned kroner of open years
     * @param awaitingReport kroner that wait for the current year's report
     * @param lapsed kroner that no year is left for
     */
    public PaymentTotals {
        Given.value("released", released);
        Given.value("planned", planned);
        Given.value("awaitingReport", awaitingReport);
        Given.value("lapsed", lapsed);
    }

    static PaymentTotals of(Vector<Instalment> instalments) {
        return new PaymentTotals(
                sum(instalments, InstalmentStatus.RELEASED),
                sum(instalments, InstalmentStatus.PLANNED),
                sum(instalments, InstalmentStatus.AWAITING_REPORT),
                sum(instalments, InstalmentStatus.LAPSED));
    }

    static Nok sum(Iterable<Instalment> instalments, InstalmentStatus status) {
        Nok sum = Nok.ZERO;
        for (Instalment each : instalments) {
            if (each.is(status)) {
                sum = sum.plus(each.amount());
            }
        }
        return sum;
    }

    /**
     * All four together.
     *
     * @return kroner, the sum of the annual grants
     */
    public Nok sum() {
        return Nok.total(Vector.of(released, planned, awaitingReport, lapsed));
    }
}
