package no.bygdevekst.letter2024.mending;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.rule.RuleCase;
import no.bygdevekst.letter2024.rule.RuleCases;
import no.bygdevekst.mending.Mender;
import no.bygdevekst.mending.Mendings;
import no.bygdevekst.mending.Remedies;
import no.bygdevekst.mending.Remedy;
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
