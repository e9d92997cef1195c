package no.bygdevekst.agenda;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;

/**
 * One thing that a party has to do (<i>oppgave</i>), such as to stand behind T1 and T2.
 *
 * @param what what it has to do
 * @param measures the measures that it is about, each once, in the order of the findings; often none
 * @param findings the findings that it ends, in their order; none of a report that no rule asks for yet
 * @param phrase what is to be done, in words
 */
public record PartyTask(Duty what, Vector<MeasureId> measures, Vector<Finding> findings, Phrase phrase) {

    /**
     * Refuses null.
     *
     * @param what what it has to do
     * @param measures the measures that it is about
     * @param findings the findings that it ends
     * @param phrase what is to be done, in words
     */
    public PartyTask {
        Given.value("what", what);
        Given.value("measures", measures);
        Given.value("findings", findings);
        Given.value("phrase", phrase);
    }

    /**
     * Whether it is only advice.
     *
     * @return true where it ends findings, and none of them is more than advice
     */
    public boolean isAdvice() {
        return !findings.isEmpty() && findings.forAll(finding -> finding.severity() == Severity.ADVICE);
    }
}
