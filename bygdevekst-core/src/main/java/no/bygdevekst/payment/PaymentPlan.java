package no.bygdevekst.payment;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.text.Given;

/**
 * What is paid when of an approved or submitted plan's grants (<i>utbetalingsplan</i>), such as 4 500 000 kroner early
 * in 2025 and 1 500 000 late in the year.
 *
 * <p>Who has amounts can make one here; from an action plan it is only made of one that is fit to be submitted, and a
 * draft gives a {@link PaymentProjection} of the same figures.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PaymentPlan extends PaymentSchedule {

    PaymentPlan(Course course) {
        super(course);
    }

    /**
     * The plan of a basis.
     *
     * @param basis what payments are made of
     * @return the plan
     * @throws IllegalArgumentException if an {@link Impediment} makes it impossible
     * @throws ArithmeticException if the sum of the grants does not fit
     */
    public static PaymentPlan of(PaymentBasis basis) {
        Given.value("basis", basis);
        return check(basis).toEither().getOrElseThrow(Course::refusal);
    }

    /**
     * The plan of a basis, or all that makes it impossible.
     *
     * @param basis what payments are made of
     * @return the plan, or its impediments
     * @throws ArithmeticException if the sum of the grants does not fit
     */
    public static Validation<Seq<Impediment>, PaymentPlan> check(PaymentBasis basis) {
        Given.value("basis", basis);
        return basis.check().map(Course::of).map(PaymentPlan::new);
    }
}
