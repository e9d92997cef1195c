package no.bygdevekst.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;

@Domain(AnyPlanArbitraries.class)
class AgendaProperties {

    private static Agenda of(Evaluation evaluation) {
        return Letter2024.agenda(evaluation);
    }

    private static Evaluation evaluated(Submission document) {
        return Letter2024.evaluator().evaluate(document);
    }

    @Property(tries = 300)
    void eachFindingStandsOnce(@ForAll Submission document) {
        Evaluation evaluation = evaluated(document);
        Agenda agenda = of(evaluation);
        Vector<Finding> all = agenda.parties()
                .flatMap(PartyTasks::tasks)
                .flatMap(PartyTask::findings)
                .appendAll(agenda.plan().flatMap(Correction::findings));
        assertThat(all).containsExactlyInAnyOrderElementsOf(evaluation.findings());
    }

    @Property(tries = 300)
    void partiesTasksAndRulesStandInTheirOrderAndOnce(@ForAll Submission document) {
        Evaluation evaluation = evaluated(document);
        Agenda agenda = of(evaluation);
        Vector<Party> parties = agenda.parties().map(PartyTasks::party);
        assertThat(parties).doesNotHaveDuplicates();
        Vector<Party> known = evaluation.file().parties().inOrder(parties);
        assertThat(parties.take(known.size())).isEqualTo(known);
        for (PartyTasks each : agenda.parties()) {
            Vector<Duty> duties = each.tasks().map(PartyTask::what);
            assertThat(duties).isNotEmpty().isEqualTo(duties.distinct().sorted());
        }
        assertThat(agenda.plan().map(Correction::rule))
                .isEqualTo(evaluation
                        .findings()
                        .filter(agenda.plan().flatMap(Correction::findings)::contains)
                        .map(Finding::rule)
                        .distinct());
    }

    @Property(tries = 300)
    void theNextPaymentIsTheFirstThatWaits(@ForAll Submission document) {
        Evaluation evaluation = evaluated(document);
        Vector<Instalment> waiting = evaluation
                .payments()
                .toVector()
                .flatMap(PaymentProjection::instalments)
                .filter(each ->
                        each.status() == InstalmentStatus.AWAITING_REPORT || each.status() == InstalmentStatus.PLANNED);
        Agenda agenda = of(evaluation);
        assertThat(agenda.nextPayment().map(payment -> payment.instalments().head()))
                .isEqualTo(waiting.headOption());
        assertThat(agenda.payments().flatMap(ComingPayment::instalments))
                .isSubsetOf(waiting)
                .doesNotHaveDuplicates();
        agenda.payments()
                .forEach(payment -> assertThat(payment.instalments())
                        .allMatch(each -> each.year() == payment.year() && each.due() == payment.due()));
    }

    @Property(tries = 200)
    void everythingHasWords(@ForAll Submission document) {
        Agenda agenda = of(evaluated(document));
        for (Language language : Language.values()) {
            Vector<String> words = agenda.parties()
                    .flatMap(PartyTasks::tasks)
                    .map(task -> task.phrase().in(language))
                    .appendAll(agenda.plan().map(correction -> correction.message(language)))
                    .appendAll(agenda.payments().map(payment -> payment.phrase().in(language)));
            assertThat(words).allMatch(each -> each.endsWith(".") || each.endsWith("?") || each.endsWith("»"));
        }
    }
}
