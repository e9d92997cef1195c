package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.COUNTY;
import static no.bygdevekst.fixture.GoodPlan.GULEN;
import static no.bygdevekst.fixture.GoodPlan.OSLO;
import static no.bygdevekst.fixture.GoodPlan.HYLLESTAD;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.plan.ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES;
import static no.bygdevekst.plan.ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT;
import static no.bygdevekst.plan.FundUse.BUSINESS_SUPPORT;
import static no.bygdevekst.plan.FundUse.SERVICES;
import static no.bygdevekst.plan.FundUse.STATUTORY_TASK;
import static no.bygdevekst.plan.FundUse.THIRD_PARTY_GRANT;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.SpendingException;
import no.bygdevekst.plan.Submission;

/** Cases of {@link ExceptionRules}. */
final class ExceptionRuleCases {

    private static final String AT = "/plan/measures/0/budget/0/exception";

    private ExceptionRuleCases() {}

    static Vector<RuleCase> cases() {
        return withoutEffect().appendAll(opening()).appendAll(cooperation());
    }

    private static Vector<RuleCase> withoutEffect() {
        return Vector.of(
                RuleCase.of(
                        "F10",
                        "a use that needs no exception",
                        claiming(SERVICES, INTERMUNICIPAL_SERVICE_DEVELOPMENT),
                        AT + "/ground"),
                RuleCase.of(
                                "F10",
                                "the ground of the other use",
                                claiming(STATUTORY_TASK, COORDINATION_WITH_SUPPORT_AGENCIES),
                                AT + "/ground")
                        .mendedBy(claiming(STATUTORY_TASK, INTERMUNICIPAL_SERVICE_DEVELOPMENT)),
                RuleCase.of(
                                "F10",
                                "a municipality's own money",
                                claiming(BUSINESS_SUPPORT, COORDINATION_WITH_SUPPORT_AGENCIES)
                                        .andThen(line(0, 0, l -> l.withSource(HYLLESTAD)))::apply,
                                AT + "/ground")
                        .mendedBy(line(0, 0, l -> l.withException(Option.none()))),
                RuleCase.of(
                        "F10",
                        "grants to third parties that are not businesses",
                        claiming(THIRD_PARTY_GRANT, COORDINATION_WITH_SUPPORT_AGENCIES),
                        AT + "/ground"));
    }

    private static Vector<RuleCase> opening() {
        return Vector.of(
                RuleCase.of(
                                "F11",
                                "an exception that opens, with a blank justification",
                                claiming(STATUTORY_TASK, INTERMUNICIPAL_SERVICE_DEVELOPMENT, " "),
                                AT + "/justification")
                        .mendedBy(claiming(STATUTORY_TASK, INTERMUNICIPAL_SERVICE_DEVELOPMENT)),
                RuleCase.of(
                                "F11",
                                "business development without a word",
                                claiming(BUSINESS_SUPPORT, COORDINATION_WITH_SUPPORT_AGENCIES, ""),
                                AT + "/justification")
                        .mendedBy(claiming(SERVICES, COORDINATION_WITH_SUPPORT_AGENCIES, "")),
                RuleCase.of(
                                "F12",
                                "cooperation between municipalities, justified",
                                claiming(STATUTORY_TASK, INTERMUNICIPAL_SERVICE_DEVELOPMENT),
                                AT)
                        .mendedBy(claiming(STATUTORY_TASK, INTERMUNICIPAL_SERVICE_DEVELOPMENT, "")),
                RuleCase.of(
                                "F15",
                                "business development for coordination, justified",
                                claiming(BUSINESS_SUPPORT, COORDINATION_WITH_SUPPORT_AGENCIES),
                                AT)
                        .mendedBy(claiming(BUSINESS_SUPPORT, COORDINATION_WITH_SUPPORT_AGENCIES, "")));
    }

    private static Vector<RuleCase> cooperation() {
        UnaryOperator<Submission> alone = claiming(STATUTORY_TASK, INTERMUNICIPAL_SERVICE_DEVELOPMENT)
                .andThen(measure(
                        0,
                        m -> m.withParticipants(Vector.of(COUNTY, OSLO))
                                .withBudget(m.budget().take(3))))::apply;
        return Vector.of(RuleCase.of("F14", "one municipality of the pilot and others", alone, AT + "/ground")
                .mendedBy(line(0, 1, l -> l.withSource(GULEN))));
    }

    private static UnaryOperator<Submission> claiming(FundUse use, ExceptionGround ground) {
        return line(0, 0, l -> l.withUse(use).withException(Option.of(GoodPlan.exception(ground))));
    }

    private static UnaryOperator<Submission> claiming(FundUse use, ExceptionGround ground, String justification) {
        SpendingException exception = GoodPlan.exception(ground).withJustification(justification);
        return line(0, 0, l -> l.withUse(use).withException(Option.of(exception)));
    }
}
