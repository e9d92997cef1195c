package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.measure;

import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;

/** Cases of {@link ScopeRules}. */
final class ScopeRulesTest implements RuleCasesTest {

    private static final String HYLLESTAD = "4637";
    private static final String OSLO = "0301";
    private static final String BERGEN = "4601";

    @Override
    public Vector<RuleCase> cases() {
        return Vector.of(
                RuleCase.of("D04", "all places are outside the pilot", at(OSLO, BERGEN), "/plan/measures/0/locations")
                        .mendedBy(at(HYLLESTAD)),
                RuleCase.of("D04", "the only place is outside the pilot", at(OSLO), "/plan/measures/0/locations")
                        .mendedBy(measure(0, ScopeRulesTest::withoutStateMoney)),
                RuleCase.of(
                        "D08",
                        "a measure with state money and no purpose",
                        measure(0, m -> m.withPurposes(Vector.empty())),
                        "/plan/measures/0/purposes"),
                RuleCase.of(
                                "D08",
                                "a state line of a later year is enough",
                                measure(
                                        0,
                                        m -> m.withPurposes(Vector.empty())
                                                .withBudget(m.budget().drop(1))),
                                "/plan/measures/0/purposes")
                        .mendedBy(measure(0, ScopeRulesTest::withoutStateMoney)),
                RuleCase.of(
                                "D09",
                                "some places are outside the pilot",
                                at(OSLO, HYLLESTAD, BERGEN),
                                "/plan/measures/0/locations/0",
                                "/plan/measures/0/locations/2")
                        .mendedBy(at(HYLLESTAD)),
                RuleCase.of(
                                "D09",
                                "one place of two is outside the pilot",
                                at(HYLLESTAD, OSLO),
                                "/plan/measures/0/locations/1")
                        .mendedBy(at(OSLO)));
    }

    private static UnaryOperator<Submission> at(String... numbers) {
        return measure(0, m -> m.withLocations(Vector.of(numbers).map(MunicipalityNumber::of)));
    }

    private static Measure withoutStateMoney(Measure measure) {
        return measure.withBudget(measure.budget().reject(BudgetLine::isState));
    }
}
