package no.bygdevekst.json.format;

import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Given;

/**
 * A plan document (<i>plandokument</i>), {@code bygdevekst-plan/1}: a submission in the form in which systems hand it
 * to each other.
 *
 * @param submission the agreement, the plan, the previous plan, the progress reports and the payments
 */
public record PlanDocument(Submission submission) {
    /**
     * Refuses null.
     *
     * @param submission the agreement, the plan, the previous plan, the progress reports and the payments
     */
    public PlanDocument {
        Given.value("submission", submission);
    }

    /**
     * The document of a submission.
     *
     * @param submission the agreement, the plan, the previous plan, the progress reports and the payments
     * @return the document
     */
    public static PlanDocument of(Submission submission) {
        Given.value("submission", submission);
        return new PlanDocument(submission);
    }
}
