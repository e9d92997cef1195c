package no.bygdevekst.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.settlement.SettlementStatement;

/** A roll-up is the same in whatever order and in whatever parts. */
@Domain(AnyPlanArbitraries.class)
@Domain(DomainContext.Global.class)
class RollUpProperties {

    private static final Evaluator EVALUATOR = Letter2024.evaluator();

    @Property(tries = 150)
    void inAnyOrderAndInAnyPartsItIsTheSame(
            @ForAll @Size(max = 6) List<Submission> submissions, @ForAll Random random) {
        Vector<RollUp> each = evaluations(submissions).map(RollUp::of);
        RollUp inOrder = each.foldLeft(RollUp.empty(), RollUp::and);
        List<RollUp> shuffled = each.toJavaList();
        Collections.shuffle(shuffled, random);
        assertThat(inParts(Vector.ofAll(shuffled), random)).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
        assertThat(RollUp.empty().and(inOrder)).isEqualTo(inOrder);
        assertThat(inOrder.and(RollUp.empty())).isEqualTo(inOrder);
    }

    /** Put together two and two, anywhere in the row. */
    private static RollUp inParts(Vector<RollUp> parts, Random random) {
        Vector<RollUp> left = parts;
        while (left.size() > 1) {
            int at = random.nextInt(left.size() - 1);
            RollUp both = left.get(at).and(left.get(at + 1));
            left = left.removeAt(at + 1).update(at, both);
        }
        return left.headOption().getOrElse(RollUp.empty());
    }

    @Property(tries = 150)
    void everyDirectionSumsToTheSame(@ForAll @Size(max = 4) List<Submission> submissions) {
        Vector<Evaluation> evaluations = evaluations(submissions);
        RollUp rollUp = evaluations.map(RollUp::of).foldLeft(RollUp.empty(), RollUp::and);
        ProgrammeSums total = rollUp.total();
        assertThat(total.pilots()).isEqualTo(rollUp.submissions()).isEqualTo(submissions.size());
        assertThat(sum(rollUp.years().map(year -> year.amount(SourceColumn.STATE))))
                .isEqualTo(total.asked());
        assertThat(sum(rollUp.uses().map(UseRow::state))).isEqualTo(total.asked());
        assertThat(sum(rollUp.uses().map(UseRow::all)))
                .isEqualTo(sum(rollUp.years().map(YearRow::total)));
        assertThat(sum(rollUp.counties().map(county -> county.sums().commitment())))
                .isEqualTo(total.commitment());
        assertThat(sum(rollUp.counties()
                        .map(county -> county.sums().settlement().toPay())))
                .isEqualTo(total.settlement().toPay());
        assertThat(rollUp.counties()
                        .map(county -> county.sums().withoutPayments())
                        .sum()
                        .intValue())
                .isEqualTo(total.withoutPayments())
                .isEqualTo(evaluations.count(each -> each.payments().isEmpty()));
        assertThat(sum(rollUp.pilots().map(pilot -> pilot.sums().asked()))).isEqualTo(total.asked());
        assertThat(sum(rollUp.pilots().flatMap(pilot -> pilot.sums().granted())))
                .isEqualTo(total.granted());
    }

    /** Of each pilot's commitment it is known what becomes of all of it. */
    @Property(tries = 300)
    void theCommitmentIsGrantedAndUndistributed(@ForAll Submission submission) {
        PilotSums sums =
                RollUp.of(EVALUATOR.evaluate(submission)).pilots().head().sums();
        sums.granted()
                .forEach(granted ->
                        assertThat(granted.plus(sums.undistributed().get())).isEqualTo(sums.commitment()));
        assertThat(sums.settlement().isDefined())
                .isEqualTo(sums.payments().isDefined() && !submission.payments().isEmpty());
    }

    /** Nobody is paid more than is released, nor twice, nor before the plan can be submitted. */
    @Property(tries = 300)
    void whatIsPaidNowIsWhatIsLeftToPay(@ForAll Submission submission) {
        Evaluation evaluation = EVALUATOR.evaluate(submission);
        PaymentRun run = RollUp.of(evaluation).paymentRun();
        Nok due = Nok.total(
                run.orders().appendAll(run.withheld()).map(order -> order.due().amount()));
        assertThat(evaluation.isSubmittable() ? run.withheld() : run.orders()).isEmpty();
        Nok left = evaluation
                .payments()
                .map(SettlementStatement::of)
                .filter(statement -> statement.closing().isEmpty())
                .map(statement -> statement
                        .toPay()
                        .max(Nok.ZERO)
                        .min(Nok.total(statement.instalments().map(each -> each.left()))))
                .getOrElse(due);
        assertThat(due).isEqualTo(left);
        evaluation
                .payments()
                .flatMap(payments -> SettlementStatement.of(payments).closing())
                .forEach(closing -> assertThat(due)
                        .isLessThanOrEqualTo(
                                closing.spent().minus(closing.paid()).max(Nok.ZERO)));
    }

    private static Vector<Evaluation> evaluations(List<Submission> submissions) {
        return Vector.ofAll(submissions)
                .zipWithIndex((submission, index) ->
                        submission.withAgreement(submission.agreement().withId(AgreementId.of("a" + index))))
                .map(EVALUATOR::evaluate);
    }

    private static Nok sum(Vector<Nok> amounts) {
        return Nok.total(amounts);
    }
}
