package no.bygdevekst.agenda;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.mending.Flaw;
import no.bygdevekst.payment.Due;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.MeasureName;
import no.bygdevekst.rulebook.CaseFile;

/**
 * The findings as they are sorted by whose turn it is.
 *
 * @param evaluation what is sorted
 * @param payments the payments to come
 * @param flaws the findings that are not waived
 * @param byTask those of them that a party has to do something about, by party and duty
 */
record AgendaDraft(
        Evaluation evaluation,
        Vector<ComingPayment> payments,
        Vector<Flaw> flaws,
        Map<Tuple2<Party, Duty>, Vector<Flaw>> byTask) {

    static AgendaDraft of(Evaluation evaluation, Duties duties) {
        CaseFile file = evaluation.file();
        Vector<Flaw> flaws = evaluation
                .findings()
                .filter(finding -> finding.waiver().isEmpty())
                .map(finding -> new Flaw(file, finding));
        Vector<ComingPayment> payments = ComingPayments.of(file);
        Map<Tuple2<Party, Duty>, Vector<Flaw>> byTask = LinkedHashMap.empty();
        for (Flaw flaw : flaws) {
            for (Tuple2<Party, Duty> task : task(flaw, duties)) {
                byTask = byTask.put(task, byTask.getOrElse(task, Vector.empty()).append(flaw));
            }
        }
        return new AgendaDraft(evaluation, payments, flaws, withReport(file, payments, byTask));
    }

    private static Option<Tuple2<Party, Duty>> task(Flaw flaw, Duties duties) {
        return duties.of(flaw.finding().rule())
                .flatMap(duty -> (duty == Duty.REPORT ? reporter(flaw.file()) : flaw.party())
                        .map(party -> new Tuple2<>(party, duty)));
    }

    // What the next payment waits for is a task before any rule misses it.
    private static Map<Tuple2<Party, Duty>, Vector<Flaw>> withReport(
            CaseFile file, Vector<ComingPayment> payments, Map<Tuple2<Party, Duty>, Vector<Flaw>> byTask) {
        return payments.headOption()
                .filter(next -> next.due() == Due.YEAR_END)
                .flatMap(next -> reporter(file))
                .map(party -> new Tuple2<>(party, Duty.REPORT))
                .map(task -> byTask.put(task, byTask.getOrElse(task, Vector.empty())))
                .getOrElse(byTask);
    }

    /** Who reports: whoever is paid on the pilot's behalf, else its first municipality. */
    private static Option<Party> reporter(CaseFile file) {
        return file.agreement()
                .recipient()
                .orElse(() -> file.parties().municipalities().headOption().map(Municipality::party));
    }

    Agenda agenda() {
        return new Agenda(parties(), plan(), payments);
    }

    private Vector<PartyTasks> parties() {
        Vector<Party> named = byTask.keySet().toVector().map(Tuple2::_1).distinct();
        Vector<Party> known = evaluation.file().parties().inOrder(named);
        return known.appendAll(named.removeAll(known)).map(party -> new PartyTasks(party, tasks(party)));
    }

    private Vector<PartyTask> tasks(Party party) {
        return Vector.of(Duty.values())
                .flatMap(duty -> byTask.get(new Tuple2<>(party, duty)).map(found -> task(duty, found)));
    }

    private PartyTask task(Duty duty, Vector<Flaw> found) {
        Vector<MeasureName> measures = measures(found);
        return new PartyTask(
                duty,
                measures.map(MeasureName::id),
                found.map(Flaw::finding),
                TaskWords.of(duty, found, measures, awaitedReport()));
    }

    private Option<Integer> awaitedReport() {
        return payments.headOption()
                .filter(next -> next.due() == Due.YEAR_END)
                .flatMap(next -> next.instalments().headOption())
                .map(Instalment::year);
    }

    private Vector<Correction> plan() {
        Set<Finding> done =
                byTask.values().flatMap(found -> found.map(Flaw::finding)).toSet();
        return flaws.reject(flaw -> done.contains(flaw.finding()))
                .groupBy(flaw -> flaw.finding().rule())
                .values()
                .toVector()
                .map(this::correction);
    }

    private Correction correction(Vector<Flaw> ofRule) {
        return new Correction(
                evaluation.rulebook().rule(ofRule.head().finding().rule()).get().text(),
                measures(ofRule),
                ofRule.map(Flaw::finding));
    }

    private static Vector<MeasureName> measures(Vector<Flaw> flaws) {
        return flaws.flatMap(Flaw::measure).distinctBy(Measure::id).map(MeasureName::of);
    }
}
