package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.COUNTY;
import static no.bygdevekst.fixture.GoodPlan.GULEN;
import static no.bygdevekst.fixture.GoodPlan.HYLLESTAD;
import static no.bygdevekst.fixture.GoodPlan.OSLO;
import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
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
import java.util.Locale;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.plan.SpendingException;
import no.bygdevekst.plan.Submission;

/** Cases of {@link ExceptionRules}. */
final class ExceptionRulesTest implements RuleCasesTest {

    private static final String AT = "/plan/measures/0/budget/0/exception";

    @Override
    public Vector<RuleCase> cases() {
        return withoutEffect().appendAll(opening()).appendAll(cooperation()).appendAll(coordination());
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
                                "F11",
                                "grants to businesses without a word",
                                claiming(THIRD_PARTY_GRANT, COORDINATION_WITH_SUPPORT_AGENCIES, "")
                                        .andThen(BusinessRulesTest.scheme(RecipientGroup.BUSINESSES))::apply,
                                AT + "/justification")
                        .mendedBy(claiming(THIRD_PARTY_GRANT, COORDINATION_WITH_SUPPORT_AGENCIES)),
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
        return Vector.of(
                RuleCase.of("F14", "one municipality of the pilot and others", alone, AT + "/ground")
                        .mendedBy(line(0, 1, l -> l.withSource(GULEN))),
                RuleCase.of("F14", "a municipality outside the pilot counts", alone, AT + "/ground")
                        .mendedBy(joinedBy(PartnerKind.MUNICIPALITY)),
                RuleCase.of("F14", "a body that municipalities own together is enough", alone, AT + "/ground")
                        .mendedBy(joinedBy(PartnerKind.INTERMUNICIPAL)),
                RuleCase.of(
                                "F12",
                                "cooperation with a neighbour; alone it is no cooperation",
                                alone.andThen(joinedBy(PartnerKind.MUNICIPALITY))::apply,
                                AT)
                        .mendedBy(alone));
    }

    /** One more partner of a kind, in the first measure. */
    private static UnaryOperator<Submission> joinedBy(PartnerKind kind) {
        String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        UnaryOperator<Submission> listed =
                agreement(a -> a.withPartners(a.partners().append(GoodPlan.partner(id, "Den nye", kind))));
        return listed.andThen(measure(
                0, m -> m.withParticipants(m.participants().append(Party.partner(PartnerId.of(id))))))::apply;
    }

    private static Vector<RuleCase> coordination() {
        UnaryOperator<Submission> alone = claiming(BUSINESS_SUPPORT, COORDINATION_WITH_SUPPORT_AGENCIES);
        return Vector.of(
                RuleCase.of("F18", "no support agency is in the measure", alone, AT + "/ground")
                        .mendedBy(measure(
                                0, m -> m.withParticipants(m.participants().append(COUNTY)))),
                RuleCase.of(
                                "F18",
                                "a research institution is none, the Sámi Parliament is",
                                alone.andThen(joinedBy(PartnerKind.RESEARCH))::apply,
                                AT + "/ground")
                        .mendedBy(joinedBy(PartnerKind.SAMI_PARLIAMENT)),
                RuleCase.of("F18", "a county governor", alone, AT + "/ground")
                        .mendedBy(joinedBy(PartnerKind.COUNTY_GOVERNOR)),
                RuleCase.of("F18", "a state agency", alone, AT + "/ground")
                        .mendedBy(joinedBy(PartnerKind.STATE_AGENCY)));
    }

    private static UnaryOperator<Submission> claiming(FundUse use, ExceptionGround ground) {
        return line(0, 0, l -> l.withUse(use).withException(Option.of(GoodPlan.exception(ground))));
    }

    private static UnaryOperator<Submission> claiming(FundUse use, ExceptionGround ground, String justification) {
        SpendingException exception = GoodPlan.exception(ground).withJustification(justification);
        return line(0, 0, l -> l.withUse(use).withException(Option.of(exception)));
    }
}
