package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.BUSINESS;
import static no.bygdevekst.fixture.GoodPlan.COUNTY;
import static no.bygdevekst.fixture.GoodPlan.GULEN;
import static no.bygdevekst.fixture.GoodPlan.HYLLESTAD;
import static no.bygdevekst.fixture.GoodPlan.OSLO;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.plan.ThirdPartyScheme;

/** Cases of {@link SchemeRules}. */
final class SchemeRulesTest implements RuleCasesTest {

    private static final String AT = "/plan/measures/0/thirdPartyScheme";

    @Override
    public Vector<RuleCase> cases() {
        return missing()
                .appendAll(incomplete())
                .appendAll(administration())
                .appendAll(later())
                .appendAll(recipients())
                .appendAll(adopted());
    }

    private static Vector<RuleCase> missing() {
        return Vector.of(
                RuleCase.of("G01", "money is passed on in the plan's year", passedOnIn(2025), AT)
                        .mendedBy(scheme(GoodPlan.scheme(HYLLESTAD))),
                RuleCase.of("G01", "money was passed on before the plan's year", passedOnIn(2023), AT)
                        .mendedBy(passedOnIn(2026)));
    }

    private static Vector<RuleCase> incomplete() {
        return Vector.of(
                RuleCase.of(
                                "G02",
                                "two of the seven texts are blank",
                                passing(
                                        2025,
                                        GoodPlan.scheme(HYLLESTAD)
                                                .withTargetGroup(Option.none())
                                                .withFollowUp(Option.of("\u2003"))),
                                AT + "/targetGroup",
                                AT + "/followUp")
                        .mendedBy(scheme(GoodPlan.scheme(HYLLESTAD))),
                RuleCase.of(
                                "G02",
                                "all seven texts are missing",
                                passing(2025, bare(HYLLESTAD)),
                                AT + "/targetGroup",
                                AT + "/goalCriteria",
                                AT + "/awardCriteria",
                                AT + "/announcement",
                                AT + "/applicationProcessing",
                                AT + "/reporting",
                                AT + "/followUp")
                        .mendedBy(passedOnIn(2026)));
    }

    private static Vector<RuleCase> administration() {
        return Vector.of(
                RuleCase.of(
                                "G03",
                                "the county authority runs the scheme",
                                passing(2025, GoodPlan.scheme(HYLLESTAD).withAdministeredBy(COUNTY)),
                                AT + "/administeredBy")
                        .mendedBy(scheme(GoodPlan.scheme(HYLLESTAD).withAdministeredBy(GULEN))),
                RuleCase.of(
                                "G03",
                                "the county authority runs a scheme of a later year; the state is another matter",
                                passing(2027, GoodPlan.scheme(HYLLESTAD).withAdministeredBy(COUNTY)),
                                AT + "/administeredBy")
                        .mendedBy(scheme(GoodPlan.scheme(HYLLESTAD).withAdministeredBy(Party.state()))),
                RuleCase.of(
                                "G03",
                                "a business runs the scheme; who is not known is another matter",
                                passing(2025, GoodPlan.scheme(HYLLESTAD).withAdministeredBy(BUSINESS)),
                                AT + "/administeredBy")
                        .mendedBy(scheme(GoodPlan.scheme(HYLLESTAD).withAdministeredBy(OSLO))));
    }

    private static Vector<RuleCase> recipients() {
        ThirdPartyScheme nobody = GoodPlan.scheme(HYLLESTAD).withRecipients(Vector.empty());
        return Vector.of(
                RuleCase.of(
                                "G05",
                                "a scheme, and no state line that is passed on",
                                scheme(GoodPlan.scheme(HYLLESTAD)),
                                AT)
                        .mendedBy(passedOnIn(2027)),
                RuleCase.of("G05", "a scheme that others pay for", scheme(GoodPlan.scheme(HYLLESTAD)), AT)
                        .mendedBy(measure(0, m -> m.withBudget(Vector.of(GoodPlan.money(2025, COUNTY, 1))))),
                RuleCase.of("G06", "the recipients are not given", passing(2025, nobody), AT + "/recipients")
                        .mendedBy(scheme(GoodPlan.scheme(HYLLESTAD))),
                RuleCase.of("G06", "nor of a later year", passing(2027, nobody), AT + "/recipients")
                        .mendedBy(line(0, 0, l -> l.withUse(FundUse.SERVICES))));
    }

    private static Vector<RuleCase> adopted() {
        ThirdPartyScheme draft = GoodPlan.scheme(HYLLESTAD).withRules(Option.of(" "));
        return Vector.of(
                RuleCase.of("G07", "where the rules were adopted is not said", passing(2025, draft), AT + "/rules")
                        .mendedBy(scheme(GoodPlan.scheme(HYLLESTAD))),
                RuleCase.of("G07", "it may wait until the money is passed on", passing(2025, draft), AT + "/rules")
                        .mendedBy(passedOnIn(2026)));
    }

    private static Vector<RuleCase> later() {
        return Vector.of(
                RuleCase.of("G04", "money is passed on next year, without a scheme", passedOnIn(2026), AT)
                        .mendedBy(scheme(GoodPlan.scheme(HYLLESTAD))),
                RuleCase.of(
                                "G04",
                                "money is passed on next year, with an empty scheme: one finding",
                                passing(2026, bare(HYLLESTAD)),
                                AT)
                        .mendedBy(line(
                                0, 1, l -> l.withUse(FundUse.THIRD_PARTY_GRANT).withYear(2025))));
    }

    private static UnaryOperator<Submission> passedOnIn(int year) {
        return line(0, 0, l -> l.withUse(FundUse.THIRD_PARTY_GRANT).withYear(year));
    }

    private static UnaryOperator<Submission> passing(int year, ThirdPartyScheme scheme) {
        return passedOnIn(year).andThen(scheme(scheme))::apply;
    }

    private static UnaryOperator<Submission> scheme(ThirdPartyScheme scheme) {
        return measure(0, m -> m.withThirdPartyScheme(Option.of(scheme)));
    }

    private static ThirdPartyScheme bare(Party administeredBy) {
        return ThirdPartyScheme.builder().administeredBy(administeredBy).build();
    }
}
