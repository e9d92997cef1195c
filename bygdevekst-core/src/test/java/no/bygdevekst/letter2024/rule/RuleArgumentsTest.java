package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.report;
import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.laterPlan;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.reports;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Criteria;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings say beyond their place: amounts, causes, and the item that each case comes under. */
class RuleArgumentsTest {

    @Test
    void theDifferenceIsHowMuchMoreThereIsThanWasExpected() {
        assertThat(arguments("D02", asking(0, 0, 500_000)))
                .isEqualTo("appropriationYear=2025, expected=3000000, actual=2900000, difference=-100000");
        assertThat(arguments("P05", reports(report(2025, 1_000_200))))
                .isEqualTo("year=2025, expected=1000000, actual=1000200, difference=200");
        assertThat(arguments("R06", revised(asking(0, 2, 600_050))))
                .isEqualTo("measure=T1, title=Bustader til leige, year=2027,"
                        + " expected=600000, actual=600050, difference=50, note=");
    }

    @Test
    void aShortReportIsHeldAgainstAllThatWasReleased() {
        assertThat(arguments("P08", laterPlan(2026).andThen(reports(report(2025, 0), report(2026, 1_750_000)))::apply))
                .isEqualTo("year=2025, expected=750000, actual=0, difference=-750000, rest=2025 250000 CARRIED_OVER");
        assertThat(arguments("P08", laterPlan(2026).andThen(reports(report(2025, 750_000), report(2026, 1)))::apply))
                .isEqualTo("year=2026, expected=1750000, actual=1, difference=-1749999, rest=2025 250000 CARRIED_OVER");
    }

    @ParameterizedTest
    @CsvSource({"2027, PERIOD_END", "2028, CARRY_OVER_LIMIT"})
    void moneyLapsesAtTheEndOfThePeriodOrOfTheCarryOver(int periodEnd, String cause) {
        UnaryOperator<Submission> lapsing = agreement(a -> a.withPeriod(AgreementPeriod.of(2025, periodEnd))
                .withStateGrants(a.stateGrants().map(grant -> grant.withAppropriationYear(2024))));
        assertThat(arguments("P07", lapsing.andThen(laterPlan(2027)).andThen(reports(report(2027, 0)))::apply))
                .isEqualTo("year=2027, grantYear=2027, appropriationYear=2024, amount=250000, cause=" + cause);
    }

    @Test
    void aFindingOnAnExceptionCitesTheItemOfItsGround() {
        assertThat(finding("F10", claiming(ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT))
                        .citation())
                .contains(Letter.bullet("2a"));
        assertThat(finding("F10", claiming(ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES))
                        .citation())
                .contains(Letter.bullet("7a"));
    }

    @Test
    void aCriterionThatNoMeasureMeetsCitesItsOwnItem() {
        assertThat(finding(
                                "C04",
                                everywhere(Criteria.builder()
                                        .newSolution("Ny")
                                        .localAdaptation("Her")
                                        .build()))
                        .citation())
                .contains(Letter.criterion(4));
        assertThat(finding(
                                "C04",
                                everywhere(Criteria.builder()
                                        .newSolution("Ny")
                                        .transferValue("Der")
                                        .build()))
                        .citation())
                .contains(Letter.criterion(3));
    }

    private static UnaryOperator<Submission> everywhere(Criteria criteria) {
        return plan(plan -> plan.withMeasures(plan.measures().map(measure -> measure.withCriteria(criteria))));
    }

    @Test
    void anAmountThatChangesIsExplainedByWhatTheMeasureSaysOfIt() {
        UnaryOperator<Submission> changed = revised(asking(0, 2, 600_050));
        assertThat(message("R06", changed))
                .endsWith("Det er greit om det er meningen. Forklar gjerne endringen i tiltaket.");
        assertThat(message(
                        "R06", changed.andThen(measure(0, m -> m.withChangeNote(Option.some("Dyrare tomt. "))))::apply))
                .endsWith("Det er greit om det er meningen. Forklaring: «Dyrare tomt».");
    }

    @Test
    void aMeasureWithoutActivitiesIsToldApartFromOneWithoutAnyInThePlansYear() {
        UnaryOperator<Submission> later = measure(
                0, m -> m.withActivities(Vector.empty()).withBudget(Vector.of(GoodPlan.stateLine(2027, 600_000))));
        assertThat(message("B18", later))
                .startsWith("Planen er for 2025, og tiltak T1 «Bustader til leige» har ingen aktiviteter ennå.")
                .contains("senest i planen for 2027");
        UnaryOperator<Submission> elsewhere = measure(
                0,
                m -> m.withActivities(
                        Vector.of(Activity.of("Bygge", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))));
        assertThat(message("B18", elsewhere))
                .startsWith("Planen er for 2025, og tiltak T1 «Bustader til leige» har ingen aktivitet det året.")
                .contains("senest i planen for 2025");
    }

    @Test
    void aPlanOfTheSameYearIsToldApartFromOneThatLeavesAYearOut() {
        assertThat(message("R01", revised(plan(p -> p.withYear(2025)))))
                .startsWith("Denne planen er for 2025, den forrige for 2025: begge er for samme år.");
        assertThat(message("R01", revised(plan(p -> p.withYear(2027)))))
                .startsWith("Denne planen er for 2027, den forrige for 2025: minst ett år er hoppet over.");
    }

    @Test
    void theStateInALeadingRoleIsTheMinistry() {
        UnaryOperator<Submission> leading = plan(p -> p.withSteeringGroup(Vector.of(Party.state())));
        assertThat(message("B09", leading)).contains("staten (departementet)");
        assertThat(arguments("B09", leading)).contains("name=state");
    }

    private static String message(String rule, UnaryOperator<Submission> change) {
        return LetterRules.rulebook().message(finding(rule, change), Language.BOKMAL);
    }

    private static UnaryOperator<Submission> claiming(ExceptionGround ground) {
        return line(0, 0, l -> l.withUse(FundUse.EQUIPMENT).withException(Option.of(GoodPlan.exception(ground))));
    }

    private static UnaryOperator<Submission> asking(int measure, int line, long kroner) {
        return line(measure, line, l -> l.withContribution(Contribution.of(Nok.ofKroner(kroner))));
    }

    private static String arguments(String rule, UnaryOperator<Submission> change) {
        return finding(rule, change).arguments().toString();
    }

    private static Finding finding(String rule, UnaryOperator<Submission> change) {
        CaseFile file = CaseFile.of(change.apply(GoodPlan.submission()), TestTerms.TERMS);
        return LetterRules.rulebook()
                .findings(file)
                .find(finding -> finding.rule().value().equals(rule))
                .get();
    }
}
