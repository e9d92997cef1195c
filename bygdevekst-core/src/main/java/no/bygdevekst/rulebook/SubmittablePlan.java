package no.bygdevekst.rulebook;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import no.bygdevekst.commitment.GrantYears;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.text.Given;

/**
 * A plan that a rulebook lets through (<i>innsendingsklar handlingsplan</i>): it has no finding that is an error and
 * not waived.
 *
 * <p>From a plan, only this gives annual grants and a payment plan, so that a plan with an error cannot reach payment
 * by accident. A draft can be projected all the same, see {@link no.bygdevekst.payment.PaymentProjection}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SubmittablePlan {

    private final CaseFile file;
    private final Seq<Finding> findings;

    SubmittablePlan(CaseFile file, Seq<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * Lets a plan through, or says what stands in the way.
     *
     * @param rulebook the rules
     * @param file what is handed in, under its terms
     * @param waivers the findings that are let pass
     * @return the plan, or the findings that stand in the way
     */
    public static Validation<Seq<Finding>, SubmittablePlan> check(Rulebook rulebook, CaseFile file, Waivers waivers) {
        Given.value("rulebook", rulebook);
        Given.value("file", file);
        Given.value("waivers", waivers);
        return rulebook.judge(file, waivers).submittable();
    }

    /**
     * The plan.
     *
     * @return the plan
     */
    public ActionPlan plan() {
        return file.plan();
    }

    /**
     * What the rules found all the same: warnings, advice, and errors that are waived.
     *
     * @return the findings, in canonical order
     */
    public Seq<Finding> findings() {
        return findings;
    }

    /**
     * What each grant pays of each year, by measure.
     *
     * @return the annual grants
     */
    public GrantYears annualGrants() {
        return file.basis().grantYears();
    }

    /**
     * What is paid when.
     *
     * @return the payment plan, or what makes it impossible where an error that does so is waived or not in the
     *     rulebook
     */
    public Validation<Seq<Impediment>, PaymentPlan> paymentPlan() {
        return PaymentPlan.check(file.basis());
    }

    /** The plan's year and revision, {@code plan 2026, revision 2}. */
    @Override
    public String toString() {
        return "plan " + plan().year() + ", revision " + plan().revision();
    }
}
