package no.bygdevekst.payment;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.text.Given;

/**
 * What would be paid when (<i>framskriving av utbetalinger</i>): the figures of a {@link PaymentPlan} for what is not
 * decided, a draft or a supposed course of spending.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PaymentProjection extends PaymentSchedule {

    PaymentProjection(Course course) {
        super(course);
    }

    /**
     * The projection of a basis.
     *
     * @param basis what payments are made of
     * @return the projection
     * @throws IllegalArgumentException if an {@link Impediment} makes it impossible
     * @throws ArithmeticException if the sum of the grants does not fit
     */
    public static PaymentProjection of(PaymentBasis basis) {
        Given.value("basis", basis);
        return check(basis).toEither().getOrElseThrow(Course::refusal);
    }

    /**
     * The projection of a basis, or all that makes it impossible.
     *
     * @param basis what payments are made of
     * @return the projection, or its impediments
     * @throws ArithmeticException if the sum of the grants does not fit
     */
    public static Validation<Seq<Impediment>, PaymentProjection> check(PaymentBasis basis) {
        Given.value("basis", basis);
        return basis.check().map(Course::of).map(PaymentProjection::new);
    }
}
