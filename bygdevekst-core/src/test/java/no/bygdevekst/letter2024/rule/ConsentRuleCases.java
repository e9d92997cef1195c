package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;

/** Cases of {@link ConsentRules}. */
final class ConsentRuleCases {

    private ConsentRuleCases() {}

    static Vector<RuleCase> cases() {
        return agreeing().appendAll(signing());
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
                                "a participant does not; central and unknown parties need not",
                                measure(0, with(GoodPlan.COUNTY, GoodPlan.MINISTRY, GoodPlan.OSLO, Party.state())),
                                "/plan/measures/0/agreedBy")
                        .mendedBy(measure(0, m -> m.withAgreedBy(m.agreedBy().append(GoodPlan.COUNTY)))));
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
                                "B13",
                                "an invited partner that participates has not signed; a central one need not",
                                measure(0, with(GoodPlan.DISTRICT_CENTRE, GoodPlan.BUSINESS)),
                                "/plan/signatures")
                        .mendedBy(signedBy(GoodPlan.BUSINESS, GoodPlan.COUNTY)));
    }

    private static UnaryOperator<Measure> with(Party... participants) {
        return m -> m.withParticipants(m.participants().appendAll(Vector.of(participants)));
    }

    private static UnaryOperator<Submission> signedBy(Party... parties) {
        return plan(plan -> plan.withSignatures(Vector.of(parties).map(GoodPlan::signature)));
    }
}
