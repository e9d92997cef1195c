package no.bygdevekst.agenda;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.text.Given;

/**
 * Who has to do what next (<i>gjøreliste</i>): the parties with their tasks, what is to be corrected in the plan, and
 * the payments that come next.
 *
 * <p>Each finding that is not waived stands in it once: under a party, or under the plan.
 *
 * @param parties the parties that have something to do: municipalities and partners in the agreement's order, then any
 *     other
 * @param plan what else was found, one entry a rule, in the order of each rule's first finding
 * @param payments the payments to come, in order, up to and with the year of the plan or of the first of them; none
 *     where nothing can be paid or nothing is left
 */
public record Agenda(Vector<PartyTasks> parties, Vector<Correction> plan, Vector<ComingPayment> payments) {

    /**
     * Refuses null.
     *
     * @param parties the parties that have something to do
     * @param plan what else was found
     * @param payments the payments to come
     */
    public Agenda {
        Given.value("parties", parties);
        Given.value("plan", plan);
        Given.value("payments", payments);
    }

    /**
     * The agenda after an evaluation.
     *
     * @param evaluation what was found, and what would be paid
     * @param duties which rules find what a party has to do
     * @return the agenda
     */
    public static Agenda of(Evaluation evaluation, Duties duties) {
        return AgendaDraft.of(Given.value("evaluation", evaluation), Given.value("duties", duties))
                .agenda();
    }

    /**
     * What a party has to do.
     *
     * @param party any party
     * @return its tasks, possibly none
     */
    public Vector<PartyTask> tasksOf(Party party) {
        return parties.find(each -> each.party().equals(party))
                .map(PartyTasks::tasks)
                .getOrElse(Vector.empty());
    }

    /**
     * The payment that comes next.
     *
     * @return the first of {@link #payments()}
     */
    public Option<ComingPayment> nextPayment() {
        return payments.headOption();
    }

    /**
     * Whether there is nothing to do and nothing to come.
     *
     * @return true if all three are empty
     */
    public boolean isEmpty() {
        return parties.isEmpty() && plan.isEmpty() && payments.isEmpty();
    }
}
