package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.laterPlan;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.SamiInterests;
import no.bygdevekst.plan.Submission;

/** Cases of {@link PreparationRules}. */
final class PreparationRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return drawnUp().appendAll(ofSamiInterests());
    }

    private static Vector<RuleCase> drawnUp() {
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
                                "B08",
                                "a partner that is in no measure is left out; one whose measure is over may be",
                                preparedBy(GoodPlan.HYLLESTAD, GoodPlan.GULEN)
                                        .andThen(measure(
                                                1, m -> m.withBudget(m.budget().take(3))))::apply,
                                "/plan/preparedBy")
                        .mendedBy(over(GoodPlan.COUNTY)),
                RuleCase.of(
                                "B08",
                                "a partner whose money has been used is left out of a measure that goes on",
                                laterPlan(2026)
                                                .andThen(preparedBy(GoodPlan.HYLLESTAD, GoodPlan.GULEN))
                                                .andThen(
                                                        measure(1, m -> m.withParticipants(Vector.of(GoodPlan.COUNTY))))
                                        ::apply,
                                "/plan/preparedBy")
                        .mendedBy(measure(1, m -> m.withParticipants(Vector.empty()))));
    }

    private static Vector<RuleCase> ofSamiInterests() {
        return Vector.of(
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
                        .mendedBy(samiInterests(SamiInterests.builder().affected(false))),
                RuleCase.of(
                                "B26",
                                "Kåfjord is in the agreement, and no measure says anything of Sámi interests",
                                withKafjord(),
                                "/plan/measures")
                        .mendedBy(samiInterests(SamiInterests.builder().affected(false))),
                RuleCase.of("B26", "a plan with measures", withKafjord(), "/plan/measures")
                        .mendedBy(plan(plan -> plan.withMeasures(Vector.empty()))));
    }

    private static UnaryOperator<Submission> withKafjord() {
        return agreement(a -> a.withMunicipalities(a.municipalities()
                .append(Municipality.builder()
                        .number(MunicipalityNumber.of("5540"))
                        .name("Kåfjord")
                        .build())));
    }

    /** A third measure, in which a party took part and which is over when the plan's year begins. */
    private static UnaryOperator<Submission> over(Party party) {
        return plan(plan -> plan.withMeasures(plan.measures()
                .append(GoodPlan.measure("T3", "Forprosjekt", "D1")
                        .responsible(GoodPlan.HYLLESTAD)
                        .participants(party)
                        .activities(Activity.of("Utgreiing", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                        .budget(GoodPlan.hours(2024, GoodPlan.HYLLESTAD))
                        .build())));
    }

    private static UnaryOperator<Submission> preparedBy(Party... parties) {
        return plan(plan -> plan.withPreparedBy(Vector.of(parties)));
    }

    private static UnaryOperator<Submission> samiInterests(SamiInterests.Builder interests) {
        return measure(0, m -> m.withSamiInterests(Option.of(interests.build())));
    }
}
