package no.bygdevekst.mending;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Text;

/**
 * What only a person can mend (<i>oppgave</i>): a signature, a text, a report, a choice.
 *
 * @param party whose task it is, none where it is no single party's
 * @param findings the findings that it ends, one or more
 * @param text what is to be done
 */
public record Task(Option<Party> party, Vector<Finding> findings, Text text) {
    /**
     * Refuses null.
     *
     * @param party whose task it is, none where it is no single party's
     * @param findings the findings that it ends, one or more
     * @param text what is to be done
     */
    public Task {
        Given.value("party", party);
        Given.value("findings", findings);
        Given.value("text", text);
    }

    Task and(Finding finding) {
        return new Task(party, findings.append(finding), text);
    }
}
