package no.bygdevekst.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.Submission;

/** Which plans reach payment, and what they bring there. */
@Domain(AnyPlanArbitraries.class)
class SubmittablePlanProperties {

    private static final Rulebook BOOK = Letter2024.rulebook();
    private static final Rulebook EMPTY = Rulebook.of(Vector.empty());

    @Property
    void aPlanIsRefusedWithExactlyTheFindingsThatBlockIt(@ForAll Submission submission) {
        CaseFile file = CaseFile.of(submission, Letter2024.terms());
        Vector<Finding> findings = BOOK.findings(file);
        Validation<Seq<Finding>, SubmittablePlan> checked = SubmittablePlan.check(BOOK, file, Waivers.none());
        assertThat(checked.isValid())
                .isEqualTo(findings.filter(Finding::isBlocking).isEmpty());
        checked.peek(plan -> assertThat(plan.findings()).isEqualTo(findings));
        checked.swap().peek(refused -> assertThat(refused).isEqualTo(findings.filter(Finding::isBlocking)));
    }

    @Property
    void aPlanWithoutErrorHasAPaymentPlanOfTheProjectedFigures(@ForAll Submission submission) {
        CaseFile file = CaseFile.of(submission, Letter2024.terms());
        SubmittablePlan.check(BOOK, file, Waivers.none()).peek(plan -> {
            PaymentPlan payments = plan.paymentPlan().get();
            PaymentProjection projected = file.payments().get();
            assertThat(payments.instalments()).isEqualTo(projected.instalments());
            assertThat(payments.byMeasure()).isEqualTo(projected.byMeasure());
            assertThat(payments.ledger()).isEqualTo(projected.ledger());
            assertThat(payments.totals()).isEqualTo(projected.totals());
            assertThat(plan.annualGrants().inOrder()).isEqualTo(projected.annualGrants());
        });
    }

    @Property
    void whereTheRulesAreLeftOutWhatMakesPaymentImpossibleStillDoes(@ForAll Submission submission) {
        CaseFile file = CaseFile.of(submission, Letter2024.terms());
        SubmittablePlan plan =
                SubmittablePlan.check(EMPTY, file, Waivers.none()).get();
        assertThat(plan.paymentPlan().isValid()).isEqualTo(file.payments().isDefined());
        plan.paymentPlan().swap().peek(impediments -> assertThat(impediments).isNotEmpty());
    }
}
