package no.bygdevekst.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.agenda.Agenda;
import no.bygdevekst.agenda.Correction;
import no.bygdevekst.agenda.PartyTask;
import no.bygdevekst.agenda.PartyTasks;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.mending.Mending;
import no.bygdevekst.plan.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A draft that is not in order is brought to where it can be submitted: first by what would mend it, one mending after
 * the other, then by people who do what the agenda lists.
 */
class StepByStepTest {

    private static final Evaluator EVALUATOR = Letter2024.evaluator();

    @ParameterizedTest
    @CsvSource({"utkast-manglar, 2, 2", "utkast-med-mangler, 4, 10"})
    void aDraftIsBroughtInOrder(String name, int fewestMendings, int fewestTasks) {
        Submission draft = Samples.read(name);
        assertThat(EVALUATOR.evaluate(draft).isSubmittable()).isFalse();

        Steps mended = mended(new Steps(draft, 0));
        assertThat(mended.taken()).isGreaterThanOrEqualTo(fewestMendings);
        Steps done = done(new Steps(mended.reached(), 0));
        assertThat(done.taken()).isGreaterThanOrEqualTo(fewestTasks);

        assertThat(EVALUATOR.evaluate(done.reached()).isSubmittable()).isTrue();
        assertThat(EVALUATOR.check(done.reached()).get().paymentPlan().isValid())
                .isTrue();
    }

    private record Steps(Submission reached, int taken) {}

    private static Steps mended(Steps steps) {
        Vector<Mending> offered = Letter2024.mender()
                .mend(steps.reached())
                .mendings()
                .filter(mending -> mending.finding().isBlocking());
        return offered.isEmpty()
                ? steps
                : mended(next(
                        steps, offered.head().mended(), Vector.of(offered.head().finding())));
    }

    private static Steps done(Steps steps) {
        Evaluation evaluation = EVALUATOR.evaluate(steps.reached());
        if (evaluation.isSubmittable()) {
            return steps;
        }
        Agenda agenda = Letter2024.agenda(evaluation);
        for (PartyTasks party : agenda.parties()) {
            for (PartyTask task : party.tasks()) {
                if (task.findings().exists(Finding::isBlocking)) {
                    return done(next(steps, Planner.does(task, party.party(), steps.reached()), task.findings()));
                }
            }
        }
        Correction first = agenda.plan()
                .find(each -> each.findings().exists(Finding::isBlocking))
                .get();
        Finding finding = first.findings().head();
        return done(next(steps, Planner.corrects(finding, steps.reached()), Vector.of(finding)));
    }

    /** What was to be ended is, and fewer errors are left. */
    private static Steps next(Steps steps, Submission reached, Vector<Finding> ended) {
        Vector<Finding> before = EVALUATOR.evaluate(steps.reached()).findings();
        Vector<Finding> after = EVALUATOR.evaluate(reached).findings();
        assertThat(after.map(Finding::fingerprint)).doesNotContainAnyElementsOf(ended.map(Finding::fingerprint));
        assertThat(after.count(Finding::isBlocking)).as(ended.toString()).isLessThan(before.count(Finding::isBlocking));
        return new Steps(reached, steps.taken() + 1);
    }
}
