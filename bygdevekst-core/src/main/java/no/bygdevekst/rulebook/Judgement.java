package no.bygdevekst.rulebook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import no.bygdevekst.finding.Finding;

/**
 * What a rulebook says of a submission (<i>regelvurdering</i>): its findings, such as two errors and a warning, those
 * that are waived marked; made by {@link Rulebook#judge}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Judgement {

    private final CaseFile file;
    private final Vector<Finding> findings;

    Judgement(CaseFile file, Vector<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * What was judged, with all that follows from it.
     *
     * @return the case file
     */
    public CaseFile file() {
        return file;
    }

    /**
     * What the rules found.
     *
     * @return all findings, in canonical order, those that are waived marked
     */
    public Vector<Finding> findings() {
        return findings;
    }

    /**
     * Whether the plan is fit to be submitted.
     *
     * @return true when no finding is an error that is not waived
     */
    public boolean isSubmittable() {
        return !findings.exists(Finding::isBlocking);
    }

    /**
     * The plan, let through to payment.
     *
     * @return the plan, or the findings that stand in the way
     */
    public Validation<Seq<Finding>, SubmittablePlan> submittable() {
        return isSubmittable()
                ? Validation.valid(new SubmittablePlan(file, findings))
                : Validation.invalid(findings.filter(Finding::isBlocking));
    }

    /** The findings, {@code [B07 ERROR /plan/preparedBy]}. */
    @Override
    public String toString() {
        return findings.map(each -> each.rule() + " " + each.severity() + " " + each.place())
                .mkString("[", ", ", "]");
    }
}
