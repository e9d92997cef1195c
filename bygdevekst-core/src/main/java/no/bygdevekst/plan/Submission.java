package no.bygdevekst.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.text.Given;
import org.immutables.value.Value;

/**
 * What is handed in to be judged (<i>innsending</i>): an agreement, a plan, the last approved plan before it, and the
 * progress reports, and the payments made: the whole plan document as a value.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Submission implements WithSubmission {

    Submission() {}

    /**
     * The agreement.
     *
     * @return the agreement
     */
    public abstract Agreement agreement();

    /**
     * The action plan under evaluation.
     *
     * @return the plan
     */
    public abstract ActionPlan plan();

    /**
     * The last approved plan before it.
     *
     * @return the plan, if there is one
     */
    @Value.Default
    public Option<ActionPlan> previousPlan() {
        return Option.none();
    }

    /**
     * The progress reports, in any order.
     *
     * @return the reports, possibly none
     */
    @Value.Default
    public Vector<ProgressReport> reports() {
        return Vector.empty();
    }

    /**
     * What has been paid and paid back, in any order.
     *
     * @return the payments, possibly none
     */
    @Value.Default
    public Vector<Payment> payments() {
        return Vector.empty();
    }

    /**
     * This submission with other reports.
     *
     * @param reports all of them, in any order
     * @return the submission
     */
    public Submission withReports(ProgressReport... reports) {
        return withReports(Given.all("reports", reports));
    }

    /**
     * This submission with other payments.
     *
     * @param payments all of them, in any order
     * @return the submission
     */
    public Submission withPayments(Payment... payments) {
        return withPayments(Given.all("payments", payments));
    }

    /**
     * A copy with another {@link #previousPlan()}.
     *
     * @param previousPlan what is set
     * @return the copy
     */
    public Submission withPreviousPlan(ActionPlan previousPlan) {
        return withPreviousPlan(Given.some("previousPlan", previousPlan));
    }

    /**
     * A copy with other {@link #reports()}.
     *
     * @param reports all of them, in order
     * @return the copy
     */
    public Submission withReports(Iterable<? extends ProgressReport> reports) {
        return withReports(Given.all("reports", reports));
    }

    /**
     * A copy with other {@link #payments()}.
     *
     * @param payments all of them, in any order
     * @return the copy
     */
    public Submission withPayments(Iterable<? extends Payment> payments) {
        return withPayments(Given.all("payments", payments));
    }

    @Value.Check
    void check() {
        Given.noNull("previousPlan", previousPlan());
        Given.noNulls("reports", reports());
        Given.noNulls("payments", payments());
    }

    /**
     * A builder.
     *
     * @return a new one
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A submission without a previous plan, reports or payments.
     *
     * @param agreement the agreement
     * @param plan the plan
     * @return the submission
     */
    public static Submission of(Agreement agreement, ActionPlan plan) {
        return builder().agreement(agreement).plan(plan).build();
    }

    /**
     * Builds a {@link Submission}; {@code agreement} and {@code plan} are required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableSubmission.Builder {
        Builder() {}

        /**
         * Sets the previous plan.
         *
         * @param previousPlan what is set
         * @return this builder
         */
        public Builder previousPlan(ActionPlan previousPlan) {
            return previousPlan(Given.some("previousPlan", previousPlan));
        }

        /**
         * Sets the reports.
         *
         * @param reports all of them, in order
         * @return this builder
         */
        public Builder reports(ProgressReport... reports) {
            return reports(Given.all("reports", reports));
        }

        /**
         * Sets the reports.
         *
         * @param reports all of them, in order
         * @return this builder
         */
        public Builder reports(Iterable<? extends ProgressReport> reports) {
            return reports(Given.all("reports", reports));
        }

        /**
         * Sets what has been paid and paid back.
         *
         * @param payments all of them, in any order
         * @return this builder
         */
        public Builder payments(Payment... payments) {
            return payments(Given.all("payments", payments));
        }

        /**
         * Sets what has been paid and paid back.
         *
         * @param payments all of them, in any order
         * @return this builder
         */
        public Builder payments(Iterable<? extends Payment> payments) {
            return payments(Given.all("payments", payments));
        }
    }
}
