package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.plan.ThirdPartyScheme;

/** Cases of {@link ParticipationRules}. */
final class ParticipationRulesTest implements RuleCasesTest {

    private static final Party STRANGER = Party.partner(PartnerId.of("ukjend"));

    @Override
    public Vector<RuleCase> cases() {
        return central().appendAll(atWork()).appendAll(unknown()).appendAll(byName());
    }

    private static Vector<RuleCase> central() {
        return Vector.of(
                RuleCase.of(
                        "B09",
                        "the District Centre in the steering group",
                        steeringGroup(GoodPlan.HYLLESTAD, GoodPlan.DISTRICT_CENTRE),
                        "/plan/steeringGroup/1"),
                RuleCase.of(
                        "B09",
                        "the ministry is responsible for a measure",
                        measure(0, m -> m.withResponsible(GoodPlan.MINISTRY)),
                        "/plan/measures/0/responsible"),
                RuleCase.of(
                        "B09",
                        "the state is central wherever it stands",
                        steeringGroup(Party.state(), GoodPlan.COUNTY, GoodPlan.MINISTRY),
                        "/plan/steeringGroup/0",
                        "/plan/steeringGroup/2"),
                RuleCase.of(
                                "B09",
                                "the ministry runs a grant scheme",
                                scheme(GoodPlan.MINISTRY),
                                "/plan/measures/0/thirdPartyScheme/administeredBy")
                        .mendedBy(scheme(GoodPlan.COUNTY)));
    }

    private static UnaryOperator<Submission> scheme(Party administeredBy) {
        return measure(0, m -> m.withThirdPartyScheme(Option.of(GoodPlan.scheme(administeredBy))));
    }

    private static Vector<RuleCase> atWork() {
        return Vector.of(
                RuleCase.of(
                        "B20",
                        "the District Centre participates in a measure",
                        measure(1, m -> m.withParticipants(m.participants().append(GoodPlan.DISTRICT_CENTRE))),
                        "/plan/measures/1/participants/1"),
                RuleCase.of(
                                "B20",
                                "the state uses its own money",
                                line(0, 1, l -> l.withSpentBy(Option.of(Party.state()))),
                                "/plan/measures/0/budget/1/spentBy")
                        .mendedBy(line(0, 1, l -> l.withSpentBy(Option.of(GoodPlan.GULEN)))),
                RuleCase.of(
                                "B20",
                                "the ministry works; to pay is another matter",
                                measure(
                                        0,
                                        m -> m.withBudget(m.budget()
                                                .append(GoodPlan.money(2025, GoodPlan.MINISTRY, 1))
                                                .append(GoodPlan.hours(2025, GoodPlan.MINISTRY)))),
                                "/plan/measures/0/budget/6/source")
                        .mendedBy(line(0, 6, l -> l.withContribution(Contribution.inKind(Nok.KRONE)))));
    }

    private static Vector<RuleCase> byName() {
        return Vector.of(
                RuleCase.of(
                                "B27",
                                "a partner by its name, in other letters and with space around it",
                                source(FundingSource.other("\u00A0VESTLAND fylkeskommune ")),
                                "/plan/measures/0/budget/3/source")
                        .mendedBy(source(FundingSource.other("Vestland fylke"))),
                RuleCase.of(
                                "B27",
                                "a municipality by its name",
                                source(FundingSource.other("gulen")),
                                "/plan/measures/0/budget/3/source")
                        .mendedBy(source(GoodPlan.GULEN)));
    }

    private static Vector<RuleCase> unknown() {
        return Vector.of(
                RuleCase.of(
                        "B11",
                        "a municipality outside the pilot participates",
                        measure(0, m -> m.withParticipants(m.participants().append(GoodPlan.OSLO))),
                        "/plan/measures/0/participants/1"),
                RuleCase.of(
                                "B11",
                                "a source that the agreement does not have; any other source is known",
                                source(STRANGER),
                                "/plan/measures/0/budget/3/source")
                        .mendedBy(source(FundingSource.other("Sparebankstiftinga"))),
                RuleCase.of(
                        "B11",
                        "everywhere in the agreement and the plan",
                        submission ->
                                strangersInMeasure().apply(strangersInPlan().apply(submission)),
                        "/agreement/recipient",
                        "/plan/preparedBy/3",
                        "/plan/steeringGroup/2",
                        "/plan/contributionsClarified/0",
                        "/plan/measures/0/responsible",
                        "/plan/measures/0/agreedBy/2",
                        "/plan/measures/0/budget/0/spentBy",
                        "/plan/measures/0/thirdPartyScheme/administeredBy",
                        "/plan/signatures/3/party"),
                RuleCase.of(
                                "B11",
                                "a previous plan is not looked at",
                                submission -> steeringGroup(STRANGER)
                                        .apply(submission.withPreviousPlan(
                                                Option.of(GoodPlan.plan().withSteeringGroup(Vector.of(STRANGER))))),
                                "/plan/steeringGroup/0")
                        .mendedBy(steeringGroup(Party.state())));
    }

    private static UnaryOperator<Submission> strangersInPlan() {
        UnaryOperator<Submission> inPlan =
                plan(plan -> plan.withPreparedBy(plan.preparedBy().append(STRANGER))
                        .withSteeringGroup(plan.steeringGroup().append(STRANGER))
                        .withContributionsClarified(Vector.of(STRANGER))
                        .withSignatures(plan.signatures().append(GoodPlan.signature(STRANGER))));
        UnaryOperator<Submission> inAgreement = agreement(a -> a.withRecipient(Option.of(STRANGER)));
        return submission -> inPlan.apply(inAgreement.apply(submission));
    }

    private static UnaryOperator<Submission> strangersInMeasure() {
        ThirdPartyScheme scheme =
                ThirdPartyScheme.builder().administeredBy(STRANGER).build();
        return measure(
                0,
                m -> m.withResponsible(STRANGER)
                        .withAgreedBy(m.agreedBy().append(STRANGER))
                        .withBudget(m.budget().update(0, line -> line.withSpentBy(Option.of(STRANGER))))
                        .withThirdPartyScheme(Option.of(scheme)));
    }

    private static UnaryOperator<Submission> steeringGroup(Party... parties) {
        return plan(plan -> plan.withSteeringGroup(Vector.of(parties)));
    }

    private static UnaryOperator<Submission> source(FundingSource source) {
        return measure(0, m -> m.withBudget(m.budget().update(3, line -> line.withSource(source))));
    }
}
