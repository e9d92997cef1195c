package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.plan.SamiInterests;
import no.bygdevekst.plan.Submission;

/** Cases of {@link PreparationRules}. */
final class PreparationRuleCases {

    private PreparationRuleCases() {}

    static Vector<RuleCase> cases() {
        return Vector.of(
                RuleCase.of(
                        "B07",
                        "one municipality is left out",
                        preparedBy(GoodPlan.GULEN, GoodPlan.COUNTY),
                        "/plan/preparedBy"),
                RuleCase.of("B07", "nobody has drawn it up", preparedBy(), "/plan/preparedBy", "/plan/preparedBy"),
                RuleCase.of(
                        "B08",
                        "a named partner is left out; those invited and central ones may be",
                        preparedBy(GoodPlan.HYLLESTAD, GoodPlan.GULEN),
                        "/plan/preparedBy"),
                RuleCase.of(
                                "B15",
                                "Sámi interests are affected, and nothing is said of dialogue",
                                samiInterests(SamiInterests.builder().affected(true)),
                                "/plan/measures/0/samiInterests/dialogue")
                        .mendedBy(samiInterests(
                                SamiInterests.builder().affected(true).dialogue("Møte i mars."))),
                RuleCase.of(
                                "B15",
                                "a no-break space says nothing",
                                samiInterests(
                                        SamiInterests.builder().affected(true).dialogue("\u00A0")),
                                "/plan/measures/0/samiInterests/dialogue")
                        .mendedBy(samiInterests(SamiInterests.builder().affected(false))));
    }

    private static UnaryOperator<Submission> preparedBy(Party... parties) {
        return plan(plan -> plan.withPreparedBy(Vector.of(parties)));
    }

    private static UnaryOperator<Submission> samiInterests(SamiInterests.Builder interests) {
        return measure(0, m -> m.withSamiInterests(Option.of(interests.build())));
    }
}
