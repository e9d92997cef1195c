package no.bygdevekst.mending;

import io.vavr.collection.Vector;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Given;

/**
 * What would mend a document (<i>rettinger</i>).
 *
 * @param submission the document
 * @param mendings what can be applied to it, each by itself, in the order of the findings
 * @param tasks what only a person can do, in the order of the findings
 */
public record Mendings(Submission submission, Vector<Mending> mendings, Vector<Task> tasks) {
    /**
     * Refuses null.
     *
     * @param submission the document
     * @param mendings what can be applied to it, each by itself, in the order of the findings
     * @param tasks what only a person can do, in the order of the findings
     */
    public Mendings {
        Given.value("submission", submission);
        Given.value("mendings", mendings);
        Given.value("tasks", tasks);
    }
}
