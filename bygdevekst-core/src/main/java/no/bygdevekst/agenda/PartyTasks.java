package no.bygdevekst.agenda;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.text.Given;

/**
 * What one party has to do (<i>oppgavene til en part</i>), such as Aure's: to sign, and to stand behind a measure.
 *
 * @param party the party
 * @param tasks its tasks, at least one, each duty once, in the order of {@link Duty}
 */
public record PartyTasks(Party party, Vector<PartyTask> tasks) {

    /**
     * Refuses null.
     *
     * @param party the party
     * @param tasks its tasks
     */
    public PartyTasks {
        Given.value("party", party);
        Given.value("tasks", tasks);
    }
}
