package no.bygdevekst.letter2024.mending;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.rule.RuleCase;
import no.bygdevekst.letter2024.rule.RuleCases;
import no.bygdevekst.mending.Mender;
import no.bygdevekst.mending.Mending;
import no.bygdevekst.mending.Mendings;
import no.bygdevekst.mending.Remedies;
import no.bygdevekst.mending.Remedy;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class LetterRemediesTest {

    private static final Remedies REMEDIES = LetterRemedies.all();
    private static final Mender MENDER = Letter2024.mender();

    @Test
    void everyRuleHasARemedyAndEveryRemedyARule() {
        assertThat(REMEDIES.rules())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Letter2024.rulebook().rules().map(Rule::id));
    }

    @Test
    void whoHasNothingToDoIsToldWhyAndNobodyElseIs() {
        REMEDIES.rules()
                .map(REMEDIES::of)
                .forEach(remedy -> assertThat(remedy.why().isDefined())
                        .isNotEqualTo(remedy.who().isDefined()));
    }

    @Test
    void everyRuleWithEditsHasACaseThatTheyMend() {
        Submission misspelt = GoodPlan.submission()
                .withPlan(GoodPlan.plan()
                        .withMeasures(Vector.of(
                                GoodPlan.housing().withSubGoals(Vector.of(SubGoalId.of("d-1"))), GoodPlan.services())));
        Set<RuleId> mended = RuleCases.all()
                .map(RuleCase::fires)
                .append(misspelt)
                .flatMap(document -> MENDER.mend(document).mendings())
                .map(mending -> mending.finding().rule())
                .toSet();
        assertThat(mended)
                .containsExactlyInAnyOrderElementsOf(REMEDIES.rules()
                        .filter(rule -> REMEDIES.of(rule).edits().isDefined()));
    }

    @Test
    void aFindingHasAMendingOrATaskOrNothingHasToBeDone() {
        RuleCases.all().forEach(each -> {
            Submission document = each.fires();
            Mendings mendings = MENDER.mend(document);
            Letter2024.evaluator().evaluate(document).findings().forEach(finding -> {
                boolean mended =
                        mendings.mendings().exists(mending -> mending.finding().equals(finding));
                boolean given = mendings.tasks().exists(task -> task.findings().contains(finding));
                Remedy remedy = REMEDIES.of(finding.rule());
                assertThat(mended && given).isFalse();
                assertThat(mended || given || remedy.why().isDefined())
                        .as("%s of %s", finding.rule(), each)
                        .isTrue();
            });
        });
    }

    /** All 3 000 000 kroner are asked for: what 2025 gets back must come from the last year. */
    @Test
    void aSettledYearIsPutBackWhereTheGrantHasNoRoomForItToo() {
        Vector<BudgetLine> moved = GoodPlan.housing()
                .budget()
                .update(0, GoodPlan.stateLine(2025, 500_000))
                .update(2, GoodPlan.stateLine(2027, 700_000));
        Submission document = GoodPlan.submission()
                .withPreviousPlan(Option.some(GoodPlan.plan()))
                .withPlan(GoodPlan.plan()
                        .withYear(2026)
                        .withRevision(2)
                        .withApprovedOn(Option.none())
                        .withMeasures(Vector.of(GoodPlan.housing().withBudget(moved), GoodPlan.services())));
        Vector<Mending> mendings = MENDER.mend(document)
                .mendings()
                .filter(mending -> mending.finding().rule().equals(RuleId.of("R04")));

        assertThat(mendings).isNotEmpty();
        assertThat(mendings.head()
                        .mended()
                        .plan()
                        .measures()
                        .map(measure -> measure.stateLines()
                                .map(BudgetLine::value)
                                .map(Nok::toString)
                                .mkString(" ")))
                .containsExactly("600000 600000 700000", "400000 400000 300000");
        assertThat(mendings.head().phrase().in(Language.ENGLISH))
                .isEqualTo(
                        "Let the lines with the state as source in 2025 have the same amounts as in the previous plan."
                                + " Reduce lines with the state as source by NOK\u00a0100\u00a0000 in total, the last years"
                                + " first.");
    }

    @Test
    void whatIsToBeDoneIsSaidInThreeLanguages() {
        RuleCases.all().map(each -> MENDER.mend(each.fires())).forEach(mendings -> {
            for (Language language : Language.values()) {
                mendings.mendings()
                        .forEach(mending ->
                                assertThat(mending.phrase().in(language)).isNotBlank());
                mendings.tasks()
                        .forEach(task -> assertThat(task.text().in(language)).isNotBlank());
            }
        });
    }
}
