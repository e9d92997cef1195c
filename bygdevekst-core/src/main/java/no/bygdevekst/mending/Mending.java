package no.bygdevekst.mending;

import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.revision.Edits;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;

/**
 * A way to mend a finding (<i>retting</i>) that has been tried: applied alone it removes the finding, and no error
 * appears of a rule at a subject that had none.
 *
 * @param finding what it mends
 * @param submission the document that it was tried on
 * @param edits what is edited
 * @param confirmation the party on whose word it rests, if it rests on somebody's
 * @param phrase what is to be done, in words
 */
public record Mending(Finding finding, Submission submission, Edits edits, Option<Party> confirmation, Phrase phrase) {
    /**
     * Refuses null.
     *
     * @param finding what it mends
     * @param submission the document that it was tried on
     * @param edits what is edited
     * @param confirmation the party on whose word it rests, if it rests on somebody's
     * @param phrase what is to be done, in words
     */
    public Mending {
        Given.value("finding", finding);
        Given.value("submission", submission);
        Given.value("edits", edits);
        Given.value("confirmation", confirmation);
        Given.value("phrase", phrase);
    }

    /**
     * The document with the mending.
     *
     * @return the document after the edits
     */
    public Submission mended() {
        return edits.applyTo(submission);
    }
}
