package no.bygdevekst.rulebook;

import static no.bygdevekst.fixture.GoodPlan.BUSINESS;
import static no.bygdevekst.fixture.GoodPlan.COUNTY;
import static no.bygdevekst.fixture.GoodPlan.GULEN;
import static no.bygdevekst.fixture.GoodPlan.HYLLESTAD;
import static no.bygdevekst.fixture.GoodPlan.OSLO;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.terms.Involvement;
import org.junit.jupiter.api.Test;

/** Who pays, works and takes part, as rules ask a case file. */
class CaseFilePartiesTest {

    private static final CaseFile FILE = of(GoodPlan.plan());

    @Test
    void aSourceIsTheSourceOfALineOfThatYear() {
        assertThat(FILE.isSource(COUNTY)).isTrue();
        assertThat(FILE.isSource(COUNTY, 2025)).isTrue();
        assertThat(FILE.isSource(COUNTY, 2026)).isFalse();
        assertThat(FILE.isSource(Party.state(), 2027)).isTrue();
        assertThat(FILE.isSource(Party.state(), 2028)).isFalse();
        assertThat(FILE.isSource(BUSINESS)).isFalse();
        assertThat(FILE.isSource(FundingSource.other("Sparebanken"))).isFalse();
    }

    @Test
    void aPartyIsInvolvedInAMeasureOrInNone() {
        assertThat(FILE.isInvolved(COUNTY)).isTrue();
        assertThat(FILE.isInvolved(BUSINESS)).isFalse();
        assertThat(FILE.isInvolved(OSLO)).as("not of the agreement").isFalse();
    }

    @Test
    void aPartyIsEngagedOnlyInMeasuresThatGoOn() {
        assertThat(FILE.liveMeasures(COUNTY)).extracting(PlacedMeasure::index).containsExactly(1);
        assertThat(FILE.liveMeasures(GULEN)).extracting(PlacedMeasure::index).containsExactly(0, 1);
        assertThat(of(GoodPlan.plan().withYear(2026)).liveMeasures(COUNTY))
                .as("its line is of the year before")
                .isEmpty();
        assertThat(of(GoodPlan.plan().withYear(2028)).liveMeasures(GULEN))
                .as("both measures are over")
                .isEmpty();
    }

    @Test
    void whoIsInAnEarlierLineAloneIsInvolvedButNotEngagedAnyMore() {
        CaseFile later = of(GoodPlan.plan().withYear(2026));
        PlacedMeasure services = later.measures().get(1);
        assertThat(later.involved(services)).containsExactly(HYLLESTAD, GULEN, COUNTY);
        assertThat(later.engaged(services)).containsExactly(HYLLESTAD, GULEN);
        assertThat(FILE.engaged(FILE.measures().get(1))).containsExactly(HYLLESTAD, GULEN, COUNTY);
    }

    @Test
    void byASubGoalThoseOfAllItsMeasuresAreInvolved() {
        ActionPlan together = GoodPlan.plan()
                .withMeasures(Vector.of(
                        GoodPlan.housing().withSubGoals(GoodPlan.services().subGoals()), GoodPlan.services()));
        CaseFile file = CaseFile.of(
                Submission.of(GoodPlan.agreement(), together), TestTerms.TERMS.withReading(Involvement.BY_SUB_GOAL));
        assertThat(file.involved(file.measures().head())).containsExactly(HYLLESTAD, GULEN, COUNTY);
    }

    @Test
    void linesWithAnExceptionAreFoundWhetherOrNotItOpens() {
        BudgetLine claiming = GoodPlan.stateLine(2025, 1)
                .withException(GoodPlan.exception(ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT));
        Measure housing = GoodPlan.housing();
        CaseFile file = of(GoodPlan.plan()
                .withMeasures(Vector.of(
                        housing.withBudget(housing.budget().append(claiming)),
                        GoodPlan.services().withBudget(Vector.of(claiming)))));
        assertThat(file.exceptionLines())
                .extracting(PlacedLine::place)
                .hasToString("[/plan/measures/0/budget/5, /plan/measures/1/budget/0]");
        assertThat(FILE.exceptionLines()).isEmpty();
    }

    private static CaseFile of(ActionPlan plan) {
        return CaseFile.of(Submission.of(GoodPlan.agreement(), plan), TestTerms.TERMS);
    }
}
