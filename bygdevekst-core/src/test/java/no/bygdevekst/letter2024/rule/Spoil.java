package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.OSLO;
import static no.bygdevekst.fixture.GoodPlan.exception;
import static no.bygdevekst.fixture.GoodPlan.report;
import static no.bygdevekst.fixture.GoodPlan.scheme;
import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.Spoiling.approving;
import static no.bygdevekst.letter2024.rule.Spoiling.ofMeasure;
import static no.bygdevekst.letter2024.rule.Spoiling.ofWhole;
import static no.bygdevekst.letter2024.rule.Spoiling.previous;
import static no.bygdevekst.letter2024.rule.Spoiling.reporting;
import static no.bygdevekst.letter2024.rule.Spoiling.stateLine;
import static no.bygdevekst.letter2024.rule.Spoiling.withInvited;
import static no.bygdevekst.letter2024.rule.Spoiling.withPartner;
import static no.bygdevekst.plan.ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES;
import static no.bygdevekst.plan.ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.plan.SamiInterests;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.plan.ThirdPartyScheme;

/** One thing that is wrong, named by the rule that finds it, as a change to any good submission. */
enum Spoil {
    A01(ofMeasure(m -> m.withId(MeasureId.of("T1")))),
    A03(ofWhole(s -> plan(p -> p.withYear(s.agreement().period().to() + 1)).apply(s))),
    A04(ofWhole(plan(p -> p.withSubmittedOn(Option.of(LocalDate.of(2999, 1, 1)))
            .withApprovedOn(p.approvedOn().orElse(Option.of(LocalDate.of(p.year(), 6, 20))))))),
    B01(ofMeasure(m -> m.withSubGoals(m.subGoals().append(SubGoalId.of("ukjent"))))),
    B03(ofMeasure(m -> m.withActivities(Vector.empty()).withBudget(Vector.empty()))),
    B04(ofMeasure(m -> m.withActivities(
            m.activities().append(Activity.of("Seint", LocalDate.of(2100, 1, 1), LocalDate.of(2100, 1, 2)))))),
    B06(ofMeasure(m -> m.withBudget(Vector.empty()))),
    B07(ofWhole(s -> plan(p -> p.withPreparedBy(
                    p.preparedBy().reject(s.agreement().municipalities().head().party()::equals)))
            .apply(s))),
    B08(ofWhole(withPartner("utanfor", PartnerKind.VOLUNTARY))),
    B09(ofWhole(plan(p -> p.withSteeringGroup(p.steeringGroup().append(Party.state()))))),
    B10(ofMeasure(m -> m.withAgreedBy(Vector.empty()))),
    B11(ofMeasure(m -> m.withParticipants(m.participants().append(OSLO)))),
    B12(ofWhole(plan(p -> p.withSignatures(p.signatures().tail())))),
    B13(Spoiling.goingOn("usignert").andWhole(withPartner("usignert", PartnerKind.RESEARCH))),
    B15(ofMeasure(m ->
            m.withSamiInterests(Option.of(SamiInterests.builder().affected(true).build())))),
    B17(stateLine(l -> l.withYear(2101))),
    B20(ofMeasure(m -> m.withParticipants(m.participants().append(Party.state())))),
    B23(Spoiling.goingOn("gjest").andWhole(withInvited("gjest"))),
    B24(ofMeasure(m -> m.withParticipants(m.participants().append(Spoiling.partner("innom"))))
            .andWhole(withInvited("innom"))),
    B25(ofMeasure(m -> m.withBudget(m.budget().append(GoodPlan.hours(2101, m.responsible()))))),
    B27(ofMeasure(m -> m.withBudget(
                    m.budget().append(GoodPlan.money(2025, FundingSource.other("samarbeidsparten NAMN"), 1))))
            .andWhole(withPartner("namn", PartnerKind.VOLUNTARY))),
    C01(ofMeasure(m -> m.withCriteria(m.criteria().withNewSolution(Option.none())))),
    C04(ofWhole(plan(p ->
            p.withMeasures(p.measures().map(m -> m.withCriteria(m.criteria().withTransferValue(Option.none()))))))),
    C05(ofMeasure(m -> m.withEstimatedCost(Option.of(Nok.ofKroner(1_000_000_000))))),
    C06(ofMeasure(m -> m.withEstimatedCost(Option.of(Nok.ZERO)))),
    D01(stateLine(l -> l)
            .andWhole(agreement(a -> a.withStateGrants(a.stateGrants().map(grant -> grant.withAmount(Nok.ZERO)))))),
    D04(stateLine(l -> l).andMeasure(m -> m.withLocations(Vector.of(MunicipalityNumber.of("0301"))))),
    D07(ofMeasure(m -> m.withBudget(m.budget().append(GoodPlan.hours(2025, Spoiling.partner("departementet")))))
            .andWhole(withPartner("departementet", PartnerKind.MINISTRY))),
    D08(stateLine(l -> l).andMeasure(m -> m.withPurposes(Vector.empty()))),
    E02(ofWhole(agreement(a -> a.withMunicipalities(
            a.municipalities().append(a.municipalities().head().withNumber(MunicipalityNumber.of("9999"))))))),
    F01(stateLine(l -> l.withUse(FundUse.ORDINARY_OPERATIONS))),
    F02(stateLine(l -> l.withUse(FundUse.GUARANTEE))),
    F03(stateLine(l -> l.withUse(FundUse.STATUTORY_TASK))),
    F04(stateLine(l -> l.withUse(FundUse.EQUITY_INVESTMENT))),
    F05(stateLine(l -> l.withUse(FundUse.UNSPECIFIED_FUND))),
    F06(stateLine(l -> l.withUse(FundUse.POLITICAL_RELEASE))),
    F07(stateLine(l -> l.withUse(FundUse.MEETING_ALLOWANCE))),
    F08(stateLine(l -> l.withUse(FundUse.LONG_TERM_SUBSIDY))),
    F09(stateLine(l -> l.withUse(FundUse.BUSINESS_SUPPORT))),
    F10(stateLine(l -> l.withException(Option.of(exception(INTERMUNICIPAL_SERVICE_DEVELOPMENT))))),
    F11(stateLine(l -> l.withUse(FundUse.BUSINESS_SUPPORT)
            .withException(
                    Option.of(exception(COORDINATION_WITH_SUPPORT_AGENCIES).withJustification(" "))))),
    F13(stateLine(l -> l.withUse(FundUse.OTHER))),
    F14(ofMeasure(m -> m.withBudget(Vector.empty()).withParticipants(Vector.empty()))
            .then(stateLine(l -> l.withUse(FundUse.STATUTORY_TASK)
                    .withException(Option.of(exception(INTERMUNICIPAL_SERVICE_DEVELOPMENT)))))),
    F15(stateLine(l -> l.withUse(FundUse.BUSINESS_SUPPORT)
            .withException(Option.of(exception(COORDINATION_WITH_SUPPORT_AGENCIES))))),
    F16(stateLine(l -> l.withSpentBy(Option.of(Spoiling.partner("verftet"))))
            .andWhole(withPartner("verftet", PartnerKind.PRIVATE))),
    F17(stateLine(l -> l.withUse(FundUse.THIRD_PARTY_GRANT))
            .andMeasure(m -> m.withThirdPartyScheme(
                    Option.of(scheme(m.responsible()).withRecipients(Vector.of(RecipientGroup.BUSINESSES)))))),
    G01(stateLine(l -> l.withUse(FundUse.THIRD_PARTY_GRANT))),
    G02(stateLine(l -> l.withUse(FundUse.THIRD_PARTY_GRANT))
            .andMeasure(m -> m.withThirdPartyScheme(Option.of(
                    ThirdPartyScheme.builder().administeredBy(m.responsible()).build())))),
    G03(stateLine(l -> l.withUse(FundUse.THIRD_PARTY_GRANT))
            .andMeasure(m -> m.withThirdPartyScheme(Option.of(scheme(Spoiling.partner("forvaltar")))))
            .andWhole(withPartner("forvaltar", PartnerKind.STATE_AGENCY))),
    G05(stateLine(l -> l).andMeasure(m -> m.withThirdPartyScheme(Option.of(scheme(m.responsible()))))),
    G06(stateLine(l -> l.withUse(FundUse.THIRD_PARTY_GRANT))
            .andMeasure(m ->
                    m.withThirdPartyScheme(Option.of(scheme(m.responsible()).withRecipients(Vector.empty()))))),
    G07(stateLine(l -> l.withUse(FundUse.THIRD_PARTY_GRANT))
            .andMeasure(m ->
                    m.withThirdPartyScheme(Option.of(scheme(m.responsible()).withRules(Option.none()))))),
    P01(reporting(report(2100, 0))),
    P02(reporting(report(2099, 0), report(2099, 1))),
    D10(approving(ApprovedGrant.of(2098, Nok.ZERO).withAppropriationYear(Option.of(2000)))),
    D12(approving(ApprovedGrant.of(2099, Nok.ZERO))),
    P09(ofWhole(s -> reporting(report(s.agreement().period().from(), 0).withReportedOn(LocalDate.of(2999, 1, 1)))
            .apply(s, 0))),
    R02(previous(p -> p.withRevision(9999))),
    R04(previous(p -> p.withMeasures(p.measures()
            .append(GoodPlan.housing()
                    .withId(MeasureId.of("borte"))
                    .withBudget(Vector.of(GoodPlan.stateLine(2000, 1))))))),
    R09(previous(p -> p.withYear(2100))),
    R11(previous(p -> p.withApprovedOn(Option.none())));

    private final Spoiling spoiling;

    Spoil(Spoiling spoiling) {
        this.spoiling = spoiling;
    }

    RuleId rule() {
        return RuleId.of(name());
    }

    /** The submission with this wrong in it, where it concerns one measure in the measure of an index. */
    Submission in(Submission submission, int measure) {
        return spoiling.apply(submission, measure);
    }
}
