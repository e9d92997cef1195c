package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.laterPlan;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;

/** Cases of {@link ConsentRules}. */
final class ConsentRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return agreeing().appendAll(engaged()).appendAll(signing()).appendAll(finished());
    }

    private static Vector<RuleCase> agreeing() {
        return Vector.of(
                RuleCase.of(
                        "B10",
                        "a partner that pays does not stand behind the measure",
                        measure(1, m -> m.withAgreedBy(Vector.of(GoodPlan.HYLLESTAD, GoodPlan.GULEN))),
                        "/plan/measures/1/agreedBy"),
                RuleCase.of(
                        "B10",
                        "nobody stands behind it: the responsible, a participant and a source",
                        measure(1, m -> m.withAgreedBy(Vector.empty())),
                        "/plan/measures/1/agreedBy",
                        "/plan/measures/1/agreedBy",
                        "/plan/measures/1/agreedBy"),
                RuleCase.of(
                                "B10",
                                "a participant does not; central, unknown and invited parties need not",
                                measure(
                                        0,
                                        with(
                                                GoodPlan.COUNTY,
                                                GoodPlan.MINISTRY,
                                                GoodPlan.OSLO,
                                                GoodPlan.BUSINESS,
                                                Party.state())),
                                "/plan/measures/0/agreedBy")
                        .mendedBy(agreedBy(GoodPlan.COUNTY)),
                RuleCase.of(
                                "B24",
                                "an invited partner takes part and does not stand behind the measure",
                                measure(0, with(GoodPlan.COUNTY, GoodPlan.MINISTRY, GoodPlan.BUSINESS)),
                                "/plan/measures/0/agreedBy")
                        .mendedBy(agreedBy(GoodPlan.BUSINESS)));
    }

    private static Vector<RuleCase> engaged() {
        return Vector.of(
                RuleCase.of(
                                "B10",
                                "who uses the money from the plan's year on",
                                laterPlan(2026).andThen(usedBy(1, GoodPlan.COUNTY))::apply,
                                "/plan/measures/0/agreedBy")
                        .mendedBy(agreedBy(GoodPlan.COUNTY)),
                RuleCase.of(
                                "B10",
                                "who used it before the plan's year need not",
                                usedBy(0, GoodPlan.COUNTY),
                                "/plan/measures/0/agreedBy")
                        .mendedBy(laterPlan(2026)),
                RuleCase.of(
                                "B10",
                                "who runs the scheme",
                                measure(0, m -> m.withThirdPartyScheme(Option.of(GoodPlan.scheme(GoodPlan.COUNTY)))),
                                "/plan/measures/0/agreedBy")
                        .mendedBy(measure(0, m -> m.withThirdPartyScheme(Option.of(GoodPlan.scheme(GoodPlan.GULEN))))),
                RuleCase.of(
                                "B24",
                                "an invited partner that uses the money from the plan's year on",
                                usedBy(0, GoodPlan.BUSINESS),
                                "/plan/measures/0/agreedBy")
                        .mendedBy(laterPlan(2026)));
    }

    private static Vector<RuleCase> signing() {
        return Vector.of(
                RuleCase.of(
                        "B12",
                        "a municipality has not signed",
                        signedBy(GoodPlan.HYLLESTAD, GoodPlan.COUNTY),
                        "/plan/signatures"),
                RuleCase.of("B12", "nobody has signed", signedBy(), "/plan/signatures", "/plan/signatures"),
                RuleCase.of(
                        "B13",
                        "a partner that pays has not signed",
                        signedBy(GoodPlan.HYLLESTAD, GoodPlan.GULEN),
                        "/plan/signatures"),
                RuleCase.of(
                                "B23",
                                "an invited partner that participates has not signed; a central one need not",
                                measure(0, with(GoodPlan.DISTRICT_CENTRE, GoodPlan.BUSINESS)),
                                "/plan/signatures")
                        .mendedBy(signedBy(GoodPlan.BUSINESS, GoodPlan.COUNTY)));
    }

    /** The county authority pays for the second measure in 2025, and the measure goes on to 2027. */
    private static Vector<RuleCase> finished() {
        return Vector.of(
                RuleCase.of(
                                "B13",
                                "a partner takes part in a measure that goes on; who only paid earlier need not sign",
                                laterPlan(2026)
                                        .andThen(signedBy(GoodPlan.HYLLESTAD, GoodPlan.GULEN))
                                        .andThen(measure(1, with(GoodPlan.COUNTY)))::apply,
                                "/plan/signatures")
                        .mendedBy(measure(1, m -> m.withParticipants(Vector.empty()))),
                RuleCase.of(
                                "B13",
                                "a measure with an activity in the plan's year goes on, one without is over",
                                laterPlan(2026)
                                        .andThen(signedBy(GoodPlan.HYLLESTAD, GoodPlan.GULEN))
                                        .andThen(measure(1, with(GoodPlan.COUNTY)))
                                        .andThen(measure(
                                                1, m -> m.withBudget(m.budget().take(1))))::apply,
                                "/plan/signatures")
                        .mendedBy(measure(1, m -> m.withActivities(Vector.empty()))),
                RuleCase.of(
                                "B23",
                                "a measure with neither lines nor activities goes on",
                                laterPlan(2026)
                                        .andThen(measure(1, with(GoodPlan.BUSINESS)))
                                        .andThen(measure(
                                                1,
                                                m -> m.withBudget(Vector.empty())
                                                        .withActivities(Vector.empty())))::apply,
                                "/plan/signatures")
                        .mendedBy(measure(1, m -> m.withBudget(Vector.of(GoodPlan.hours(2025, GoodPlan.GULEN))))));
    }

    private static UnaryOperator<Measure> with(Party... participants) {
        return m -> m.withParticipants(m.participants().appendAll(Vector.of(participants)));
    }

    private static UnaryOperator<Submission> agreedBy(Party party) {
        return measure(0, m -> m.withAgreedBy(m.agreedBy().append(party)));
    }

    private static UnaryOperator<Submission> usedBy(int line, Party party) {
        return line(0, line, l -> l.withSpentBy(Option.of(party)));
    }

    private static UnaryOperator<Submission> signedBy(Party... parties) {
        return plan(plan -> plan.withSignatures(Vector.of(parties).map(GoodPlan::signature)));
    }
}
