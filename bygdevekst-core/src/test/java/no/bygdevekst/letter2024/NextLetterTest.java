package no.bygdevekst.letter2024;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.rule.Finding;
import no.bygdevekst.rule.Member.PlanMember;
import no.bygdevekst.rule.Place;
import no.bygdevekst.rule.RuleId;
import no.bygdevekst.rule.Severity;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.source.Citation;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.Restriction;
import no.bygdevekst.terms.TermsByYear;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/**
 * How a new year is written down: a made-up letter of 2026 with another split, another unit, one restriction, one rule
 * and one severity more, without touching a class of the library.
 */
class NextLetterTest {

    private static final String LETTER = "letter-2026";

    private static final GrantTerms TERMS = Letter2024.terms()
            .withAppropriationYear(2026)
            .withFirstShare(Share.ofPercent(60))
            .withRoundingUnit(Nok.ofKroner(1000))
            .withCarryOverYears(2)
            .withRestrictions(Letter2024.terms()
                    .restrictions()
                    .append(Restriction.builder()
                            .use(FundUse.EQUIPMENT)
                            .citation(Citation.of(LETTER, "restrictions", "bullet 8"))
                            .build()));

    private static final Rule STEERING_GROUP = Rule.of("letter-2026:N01", Severity.ERROR)
            .citing(Citation.of(LETTER, "plan-requirements", "shall 6"))
            .summary("Styringsgruppe mangler", "Styringsgruppe manglar", "Steering group missing")
            .asks(
                    "Planen skal si hvem som sitter i styringsgruppa.",
                    "Planen skal seie kven som sit i styringsgruppa.",
                    "The plan is to say who is in the steering group.")
            .wrong(
                    "Planen for {year} har ingen styringsgruppe.",
                    "Planen for {year} har inga styringsgruppe.",
                    "The plan for {year} has no steering group.")
            .mend("Før opp hvem som sitter i den.", "Før opp kven som sit i ho.", "List who is in it.")
            .when(file -> file.plan().steeringGroup().isEmpty()
                    ? Vector.of(Remark.at(Place.plan(PlanMember.STEERING_GROUP)).with("year", file.planYear()))
                    : Vector.empty());

    private static final Rulebook RULEBOOK =
            Letter2024.rulebook().with(STEERING_GROUP).withSeverity(RuleId.of("D08"), Severity.ERROR);

    private static final TermsByYear BY_YEAR = TermsByYear.of(Letter2024.terms(), TERMS);

    @Test
    void theNewSplitIsPaid() {
        Evaluation evaluation = Evaluator.of(RULEBOOK, BY_YEAR.of(2026)).evaluate(GoodPlan.submission());

        assertThat(evaluation.payments().get().released()).isEqualTo(Nok.ofKroner(600_000));
        assertThat(BY_YEAR.of(2025).split(Nok.ofKroner(1_000_001)).first()).isEqualTo(Nok.ofKroner(750_000));
        assertThat(BY_YEAR.of(2026).split(Nok.ofKroner(1_000_001)).first()).isEqualTo(Nok.ofKroner(600_000));
    }

    @Test
    void theNewRuleStandsBesideTheOthers() {
        Evaluation evaluation = Evaluator.of(RULEBOOK, TERMS)
                .evaluate(GoodPlan.submission().withPlan(GoodPlan.plan().withSteeringGroup(Vector.empty())));

        Finding finding = evaluation.findings().head();
        assertThat(evaluation.findings()).hasSize(1);
        assertThat(evaluation.isSubmittable()).isFalse();
        assertThat(finding.citation()).contains(Citation.of(LETTER, "plan-requirements", "shall 6"));
        assertThat(evaluation.text(finding, Language.NYNORSK))
                .isEqualTo("Planen for 2025 har inga styringsgruppe. Før opp kven som sit i ho.");
    }

    @Test
    void theNewSeverityHolds() {
        Evaluation evaluation = Evaluator.of(RULEBOOK, TERMS)
                .evaluate(GoodPlan.submission()
                        .withPlan(GoodPlan.plan()
                                .withMeasures(Vector.of(
                                        GoodPlan.housing().withPurposes(Vector.empty()), GoodPlan.services()))));

        assertThat(evaluation.findings().map(finding -> finding.rule() + " " + finding.severity()))
                .containsExactly("D08 ERROR");
    }

    @Test
    void aYearThatNobodyHasWrittenDownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY_YEAR.of(2027))
                .withMessageContaining("2027")
                .withMessageContaining("2025, 2026");
    }
}
