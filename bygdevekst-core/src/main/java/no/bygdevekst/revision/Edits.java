package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Given;

/**
 * Edits that belong together (<i>endringer</i>), such as all from one plan to the next.
 *
 * <p>They are applied at once, each to what stood there before: an element that is gone moves no other edit to another
 * one, and what is added stands last in its array.
 *
 * @param all the edits
 */
public record Edits(Vector<Edit> all) {

    /**
     * Checks that they are there.
     *
     * @param all the edits
     */
    public Edits {
        Given.noNulls("all", all);
    }

    /**
     * Some edits.
     *
     * @param edits any number
     * @return the edits
     */
    public static Edits of(Edit... edits) {
        return new Edits(Given.all("edits", edits));
    }

    /**
     * Whether nothing is another than before.
     *
     * @return true if there are none
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * A plan with the edits.
     *
     * @param plan the plan that they were made from
     * @return the plan after them
     * @throws IllegalArgumentException if one is of something outside the plan, or of something else than what stands
     *     in it, or what comes out cannot be a plan
     */
    public ActionPlan applyTo(ActionPlan plan) {
        Given.value("plan", plan);
        Vector<Pending> pending = all.map(Pending::of);
        pending.reject(edit -> edit.next().named().contains(DocumentMember.PLAN))
                .forEach(edit -> {
                    throw new IllegalArgumentException(
                            "not in the plan: " + edit.edit().target());
                });
        return isEmpty() ? plan : DocumentShapes.PLAN.edited(plan, pending.map(Pending::further));
    }

    /**
     * A submission with the edits.
     *
     * @param submission the submission that they were made from
     * @return the submission after them
     * @throws IllegalArgumentException if one is of something else than what stands in it, or what comes out cannot be
     *     a submission
     */
    public Submission applyTo(Submission submission) {
        Given.value("submission", submission);
        return isEmpty() ? submission : DocumentShapes.DOCUMENT.edited(submission, all.map(Pending::of));
    }
}
