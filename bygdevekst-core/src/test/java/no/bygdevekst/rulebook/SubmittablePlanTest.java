package no.bygdevekst.rulebook;

import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.commitment.SuccessionImpediment;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.letter2024.rule.LetterRules;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Submission;
import org.junit.jupiter.api.Test;

/** To waive an error lets the plan through, and cannot make payable what is not. */
class SubmittablePlanTest {

    private static final Rulebook BOOK = LetterRules.rulebook();

    @Test
    void itIsThePlanOfItsSubmission() {
        CaseFile file = CaseFile.of(GoodPlan.submission(), TestTerms.TERMS);
        SubmittablePlan plan = SubmittablePlan.check(BOOK, file, Waivers.none()).get();
        assertThat(plan.plan()).isEqualTo(GoodPlan.plan());
        assertThat(plan.annualGrants()).isEqualTo(file.basis().grantYears());
        assertThat(plan.annualGrants().amount(2025)).isEqualTo(Nok.ofKroner(1_000_000));
    }

    @Test
    void aSubmissionHoldsWhatItWasGiven() {
        Submission all = Submission.builder()
                .agreement(GoodPlan.agreement())
                .plan(GoodPlan.plan())
                .previousPlan(GoodPlan.plan())
                .reports(GoodPlan.report(2025, 1), GoodPlan.report(2026, 2))
                .build();
        assertThat(all.previousPlan()).contains(GoodPlan.plan());
        assertThat(all.reports()).containsExactly(GoodPlan.report(2025, 1), GoodPlan.report(2026, 2));
    }

    @Test
    void aSettledYearThatIsChangedIsNotPaid() {
        Submission changed = revised(line(0, 0, l -> l.withContribution(Contribution.of(Nok.ofKroner(599_999)))))
                .apply(GoodPlan.submission());
        assertThat(impediments(changed))
                .containsExactly(new SuccessionImpediment.SettledYearChanged(
                        2025, 2025, Nok.ofKroner(1_000_000), Nok.ofKroner(999_999)));
    }

    @Test
    void whatAFirstPlanAsksForInThePastIsNotPaid() {
        Submission backwards = plan(p -> p.withYear(2026)).apply(GoodPlan.submission());
        assertThat(impediments(backwards))
                .containsExactly(new SuccessionImpediment.GrantWithoutPlan(2025, Nok.ofKroner(1_000_000), 2026));
    }

    private static Seq<Impediment> impediments(Submission submission) {
        CaseFile file = CaseFile.of(submission, TestTerms.TERMS);
        Waivers waivers = Waivers.of(BOOK.findings(file)
                .filter(Finding::isBlocking)
                .map(Finding::fingerprint)
                .distinct()
                .map(each -> new Waiver(each, "Avtalt", "Departementet", LocalDate.of(2025, 5, 2))));
        return SubmittablePlan.check(BOOK, file, waivers).get().paymentPlan().getError();
    }
}
