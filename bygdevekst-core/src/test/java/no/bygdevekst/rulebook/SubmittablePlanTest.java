package no.bygdevekst.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Impediment;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.rule.Finding;
import no.bygdevekst.rule.RuleId;
import no.bygdevekst.rule.Waiver;
import org.junit.jupiter.api.Test;

class SubmittablePlanTest {

    private static final Rulebook BOOK = LetterRules.rulebook();
    private static final Submission NOT_SIGNED =
            GoodPlan.submission().withPlan(GoodPlan.plan().withSignatures(Vector.empty()));
    private static final Submission TOO_MUCH = GoodPlan.submission()
            .withAgreement(GoodPlan.agreement()
                    .withStateGrant(GoodPlan.agreement().stateGrant().withAmount(Nok.ofKroner(1))));

    @Test
    void aPlanWithoutErrorsIsPaidAsItWasProjected() {
        CaseFile file = BOOK.open(GoodPlan.submission(), TestTerms.TERMS);

        SubmittablePlan plan = SubmittablePlan.check(BOOK, file, Waivers.none()).get();

        PaymentPlan payments = plan.paymentPlan().get();
        assertThat(payments.instalments()).isEqualTo(file.payments().get().instalments());
        assertThat(plan.annualGrants().total()).isEqualTo(Nok.ofKroner(3_000_000));
        assertThat(plan.findings()).isEmpty();
    }

    @Test
    void anErrorIsRefusedWithExactlyWhatStandsInTheWay() {
        assertThat(check(BOOK, NOT_SIGNED, Waivers.none()).getError().map(Finding::rule))
                .containsExactly(RuleId.of("B12"), RuleId.of("B12"), RuleId.of("B13"));
    }

    @Test
    void aWaiverLetsItsFindingPassAndLeavesItInTheReport() {
        Vector<Waiver> waivers =
                check(BOOK, NOT_SIGNED, Waivers.none()).getError().toVector().map(SubmittablePlanTest::waiver);

        assertThat(check(BOOK, NOT_SIGNED, Waivers.of(waivers.tail())).getError())
                .singleElement()
                .matches(finding -> finding.fingerprint().equals(waivers.head().fingerprint()));
        SubmittablePlan plan = check(BOOK, NOT_SIGNED, Waivers.of(waivers)).get();
        assertThat(plan.findings().flatMap(Finding::waiver)).containsExactlyElementsOf(waivers);
    }

    @Test
    void aFindingIsWaivedOnce() {
        Waiver waiver =
                waiver(check(BOOK, NOT_SIGNED, Waivers.none()).getError().head());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waivers.of(Vector.of(waiver, waiver)))
                .withMessageContaining(waiver.fingerprint().value());
    }

    @Test
    void whatMakesPaymentImpossibleStaysImpossibleWithoutItsRule() {
        Rulebook lax = BOOK.without(RuleId.of("D01"));

        Validation<Seq<Impediment>, PaymentPlan> payments =
                check(lax, TOO_MUCH, Waivers.none()).get().paymentPlan();

        assertThat(payments.getError()).singleElement().isInstanceOf(Impediment.ExceedsCommitment.class);
        assertThat(lax.open(TOO_MUCH, TestTerms.TERMS).payments()).isEmpty();
    }

    private static Validation<Seq<Finding>, SubmittablePlan> check(
            Rulebook book, Submission submission, Waivers waivers) {
        return SubmittablePlan.check(book, book.open(submission, TestTerms.TERMS), waivers);
    }

    private static Waiver waiver(Finding finding) {
        return new Waiver(finding.fingerprint(), "signeres i mars", "Kari Døme", LocalDate.of(2025, 2, 1));
    }
}
