package no.bygdevekst.revision;

import static no.bygdevekst.fixture.GoodPlan.BUSINESS;
import static no.bygdevekst.fixture.GoodPlan.COUNTY;
import static no.bygdevekst.fixture.GoodPlan.DISTRICT_CENTRE;
import static no.bygdevekst.fixture.GoodPlan.GULEN;
import static no.bygdevekst.fixture.GoodPlan.HYLLESTAD;
import static no.bygdevekst.fixture.GoodPlan.money;
import static no.bygdevekst.fixture.GoodPlan.stateLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.Reference;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final ActionPlan OLD = GoodPlan.plan();

    private static PlanComparison compared(ActionPlan plan) {
        return PlanComparison.between(
                GoodPlan.submission(), GoodPlan.submission().withPlan(plan));
    }

    private static PlanComparison withHousing(UnaryOperator<Measure> change) {
        return compared(OLD.withMeasures(Vector.of(change.apply(GoodPlan.housing()), GoodPlan.services())));
    }

    private static Vector<String> shown(PlanComparison comparison) {
        return comparison.edits().all().map(edit -> edit.kind() + " " + edit.place());
    }

    private static Vector<String> told(PlanComparison comparison, Language language) {
        return comparison
                .edits()
                .all()
                .map(edit -> edit.phrase(comparison.parties()).in(language));
    }

    @Test
    void agreementsAreOfOneId() {
        Submission other =
                GoodPlan.submission().withAgreement(GoodPlan.agreement().withId(AgreementId.of("ein-annan")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanComparison.between(GoodPlan.submission(), other))
                .withMessage("two agreements: hyllestad-og-gulen and ein-annan");
    }

    @Test
    void aDocumentIsComparedWithItsPreviousPlanAndWhatIsGoneStandsThere() {
        ActionPlan now = OLD.withMeasures(Vector.of(GoodPlan.services()));
        assertThat(PlanComparison.withPrevious(GoodPlan.submission())).isEmpty();
        PlanComparison comparison = PlanComparison.withPrevious(
                        GoodPlan.submission().withPlan(now).withPreviousPlan(Option.some(OLD)))
                .get();
        assertThat(shown(comparison)).containsExactly("GONE /previousPlan/measures/0");
        assertThat(comparison.edits().applyTo(OLD)).isEqualTo(now);
    }

    @Nested
    class AnEdit {

        @Test
        void saysHoursWithoutTheirUnit() {
            PlanComparison comparison = withHousing(m -> m.withBudget(m.budget()
                    .update(
                            3,
                            line -> line.withContribution(
                                    Contribution.of(Hours.parse("120.50"), HourlyRate.of(Nok.ofKroner(650)))))));
            assertThat(told(comparison, Language.NYNORSK))
                    .singleElement()
                    .asString()
                    .contains("100", "120,5");
            assertThat(told(comparison, Language.ENGLISH))
                    .singleElement()
                    .asString()
                    .contains("100", "120.5");
        }

        @Test
        void isAMemberOfThePlan() {
            PlanComparison comparison =
                    compared(OLD.withYear(2026).withRevision(2).withPreparedBy(Vector.of(GULEN, COUNTY, BUSINESS)));
            assertThat(shown(comparison))
                    .containsExactly("CHANGED /plan/year", "CHANGED /plan/revision", "CHANGED /plan/preparedBy");
            assertThat(comparison.edits().all().last().before()).contains(Vector.of(HYLLESTAD));
            assertThat(comparison.edits().all().last().after()).contains(Vector.of(BUSINESS));
            assertThat(told(comparison, Language.BOKMAL))
                    .containsExactly(
                            "Planen: år var 2025 og er nå 2026.",
                            "Planen: revisjon var 1 og er nå 2.",
                            "Planen: tatt ut av utarbeidet av: Hyllestad; ført opp: Verftet AS.");
        }

        @Test
        void isAMeasureAddedWhereItStandsNowAndGoneWhereItStood() {
            Measure office = GoodPlan.services().withId(MeasureId.of("T3"));
            PlanComparison comparison = compared(OLD.withMeasures(Vector.of(office, GoodPlan.housing())));
            assertThat(shown(comparison)).containsExactly("ADDED /plan/measures/0", "GONE /plan/measures/1");
            assertThat(comparison.edits().all().head().after()).contains(office);
            assertThat(comparison.edits().all().last().before()).contains(GoodPlan.services());
            assertThat(told(comparison, Language.NYNORSK))
                    .containsExactly(
                            "Tiltak T3 «Felles plankontor» er nytt.",
                            "Tiltak T2 «Felles plankontor» er teke ut av planen.");
        }

        @Test
        void isNoMoveOfAMeasure() {
            assertThat(shown(compared(OLD.withMeasures(Vector.of(GoodPlan.services(), GoodPlan.housing())))))
                    .isEmpty();
        }

        @Test
        void isAMemberOfAMeasureAtItsNewPlace() {
            PlanComparison comparison = compared(OLD.withMeasures(Vector.of(
                    GoodPlan.services(), GoodPlan.housing().withTitle("Hus").withDescription("Tolv husvære."))));
            assertThat(shown(comparison))
                    .containsExactly("CHANGED /plan/measures/1/title", "CHANGED /plan/measures/1/description");
            assertThat(comparison.edits().all().map(edit -> edit.target().toString()))
                    .containsExactly("/plan/measures/0/title", "/plan/measures/0/description");
            assertThat(told(comparison, Language.ENGLISH))
                    .containsExactly(
                            "Measure T1 “Hus”: title was “Bustader til leige” and is now “Hus”.",
                            "Measure T1 “Hus”: description was missing and is now “Tolv husvære.”.");
        }

        @Test
        void isTheOrderOfSubGoalsToo() {
            Measure both = GoodPlan.housing().withSubGoals(Vector.of(SubGoalId.of("D1"), SubGoalId.of("D2")));
            Submission old = GoodPlan.submission().withPlan(OLD.withMeasures(Vector.of(both)));
            Submission now = GoodPlan.submission()
                    .withPlan(OLD.withMeasures(
                            Vector.of(both.withSubGoals(Vector.of(SubGoalId.of("D2"), SubGoalId.of("D1"))))));
            PlanComparison comparison = PlanComparison.between(old, now);
            assertThat(shown(comparison)).containsExactly("CHANGED /plan/measures/0/subGoals");
            assertThat(comparison.edits().applyTo(old.plan())).isEqualTo(now.plan());
        }

        @Test
        void isAMemberOfALineThatIsOfTheSameYearSourceUseAndUser() {
            PlanComparison comparison =
                    withHousing(measure -> measure.withBudget(measure.budget().update(1, stateLine(2026, 500_000))));
            assertThat(shown(comparison)).containsExactly("CHANGED /plan/measures/0/budget/1/amount");
            assertThat(told(comparison, Language.BOKMAL))
                    .containsExactly("Tiltak T1 «Bustader til leige», budsjettlinjen for 2026 fra staten til kjøp av"
                            + " tjenester, 600\u00a0000\u00a0kr: beløp var 600\u00a0000\u00a0kr og er nå"
                            + " 500\u00a0000\u00a0kr.");
        }

        @Test
        void isEachMemberThatAContributionStandsIn() {
            Contribution worked = Contribution.of(Hours.of(10), HourlyRate.of(Nok.ofKroner(500)));
            Measure paid = GoodPlan.housing().withBudget(Vector.of(money(2025, HYLLESTAD, 5_000)));
            Measure done = GoodPlan.housing()
                    .withBudget(Vector.of(money(2025, HYLLESTAD, 5_000).withContribution(worked)));
            PlanComparison comparison = PlanComparison.between(
                    GoodPlan.submission().withPlan(OLD.withMeasures(Vector.of(paid))),
                    GoodPlan.submission().withPlan(OLD.withMeasures(Vector.of(done))));
            assertThat(shown(comparison))
                    .containsExactly(
                            "CHANGED /plan/measures/0/budget/0/amount",
                            "CHANGED /plan/measures/0/budget/0/hours",
                            "CHANGED /plan/measures/0/budget/0/hourlyRate");
            assertThat(comparison.edits().applyTo(OLD.withMeasures(Vector.of(paid))))
                    .isEqualTo(OLD.withMeasures(Vector.of(done)));
        }

        @Test
        void isALineAddedAndALineGoneWhereAnotherYearPays() {
            PlanComparison comparison =
                    withHousing(measure -> measure.withBudget(measure.budget().update(2, stateLine(2028, 600_000))));
            assertThat(shown(comparison))
                    .containsExactly("ADDED /plan/measures/0/budget/2", "GONE /plan/measures/0/budget/2");
        }

        @Test
        void isNoLineThatOnlyAnotherResponsibleUsesNow() {
            assertThat(shown(withHousing(measure -> measure.withResponsible(GULEN))))
                    .containsExactly("CHANGED /plan/measures/0/responsible");
        }

        @Test
        void isADayOfAnActivityOfTheSameTitle() {
            PlanComparison comparison = withHousing(measure -> measure.withActivities(Vector.of(
                    Activity.of("Opning", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 1)),
                    Activity.of("Gjennomføring", LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 2)))));
            assertThat(shown(comparison))
                    .containsExactly(
                            "ADDED /plan/measures/0/activities/0",
                            "CHANGED /plan/measures/0/activities/1/from",
                            "CHANGED /plan/measures/0/activities/1/to");
        }

        @Test
        void fitsOnlyWhatItWasMadeFrom() {
            Edits edits = compared(OLD.withRevision(2)).edits();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> edits.applyTo(OLD.withRevision(3)))
                    .withMessageContaining("/plan/revision");
        }
    }

    @Nested
    class ASum {

        @Test
        void standsOnlyWhereItDiffers() {
            PlanComparison comparison = compared(OLD.withMeasures(Vector.of(
                            GoodPlan.housing()
                                    .withSubGoals(Vector.of(SubGoalId.of("D2")))
                                    .withBudget(Vector.of(stateLine(2025, 600_000), stateLine(2026, 700_000))),
                            GoodPlan.services()))
                    .withYear(2026));
            assertThat(comparison.state())
                    .containsExactly(
                            new YearChange(2026, false, Nok.ofKroner(1_000_000), Nok.ofKroner(1_100_000)),
                            new YearChange(2027, false, Nok.ofKroner(1_000_000), Nok.ofKroner(400_000)));
            assertThat(comparison.bySubGoal().map(sum -> sum.year() + " " + sum.of() + " " + sum.difference()))
                    .containsExactly(
                            "2025 D1 -600000",
                            "2025 D2 600000",
                            "2026 D1 -600000",
                            "2026 D2 700000",
                            "2027 D1 -600000");
            assertThat(comparison.byMeasure().map(sum -> sum.year() + " " + sum.of() + " " + sum.difference()))
                    .containsExactly("2026 T1 100000", "2027 T1 -600000");
            assertThat(comparison.bySource().map(SumChange::of))
                    .containsExactly(SourceColumn.MUNICIPAL_IN_KIND, SourceColumn.STATE, SourceColumn.STATE);
        }

        @Test
        void isOfASettledYearUpToAndWithTheOldPlans() {
            PlanComparison comparison =
                    withHousing(measure -> measure.withBudget(Vector.of(stateLine(2025, 1), stateLine(2026, 1))));
            assertThat(comparison.state().map(YearChange::settled)).containsExactly(true, false, false);
        }

        @Test
        void isOfNoSettledYearFromTheNewPlansOnWhereThatIsOfAnEarlierYear() {
            Submission later = GoodPlan.submission().withPlan(OLD.withYear(2027));
            Submission earlier =
                    GoodPlan.submission().withPlan(OLD.withYear(2026).withMeasures(Vector.of(GoodPlan.housing())));
            assertThat(PlanComparison.between(later, earlier).state().map(YearChange::settled))
                    .containsExactly(true, false, false);
        }
    }

    @Nested
    class ToSignAgain {

        @Test
        void nobodyHasWhereOnlyWhatIsFiledChanged() {
            assertThat(compared(OLD.withSignatures(Vector.empty())
                                    .withApprovedOn(Option.none())
                                    .withApprovalConditions(Vector.of("Vilkår"))
                                    .withSubmittedOn(LocalDate.of(2025, 1, 1))
                                    .withReferences(Vector.of(Reference.of("arkiv", "1")))
                                    .withMeasures(Vector.of(
                                            GoodPlan.housing().withReferences(Vector.of(Reference.of("arkiv", "1"))),
                                            GoodPlan.services())))
                            .mustSign())
                    .isEmpty();
        }

        @Test
        void theMunicipalitiesHaveAndThosePartnersWhoseMeasureChanged() {
            assertThat(parties(withHousing(measure -> measure.withTitle("Hus"))))
                    .containsExactly(HYLLESTAD, GULEN);
            assertThat(parties(compared(OLD.withMeasures(
                            Vector.of(GoodPlan.housing(), GoodPlan.services().withTitle("Kontor"))))))
                    .containsExactly(HYLLESTAD, GULEN, COUNTY);
            assertThat(parties(compared(OLD.withMeasures(Vector.of(GoodPlan.housing())))))
                    .containsExactly(HYLLESTAD, GULEN, COUNTY);
        }

        @Test
        void noCentralPartnerHasAndNoneWithLinesOfYearsThatAreOverOnly() {
            Measure later = GoodPlan.services().withTitle("Kontor").withParticipants(Vector.of(DISTRICT_CENTRE));
            assertThat(parties(compared(OLD.withYear(2026).withMeasures(Vector.of(GoodPlan.housing(), later)))))
                    .containsExactly(HYLLESTAD, GULEN);
        }

        @Test
        void isDoneByASignatureThatTheOldPlanHasNotAndThatIsNotBeforeItsApproval() {
            ActionPlan now = OLD.withRevision(2)
                    .withSignatures(Vector.of(
                            GoodPlan.signature(HYLLESTAD).withSignedOn(LocalDate.of(2025, 6, 20)),
                            GoodPlan.signature(GULEN).withSignedOn(LocalDate.of(2025, 6, 19))));
            assertThat(compared(now).mustSign())
                    .containsExactly(new Signing(HYLLESTAD, true), new Signing(GULEN, false));
            assertThat(compared(OLD.withRevision(2)).mustSign().map(Signing::signed))
                    .containsOnly(false);
        }

        @Test
        void isDoneAlsoOnTheDayOnWhichAnotherSignedTheOldPlan() {
            LocalDate day = LocalDate.of(2025, 6, 25);
            ActionPlan old = OLD.withSignatures(
                    Vector.of(GoodPlan.signature(HYLLESTAD).withSignedOn(day), GoodPlan.signature(GULEN)));
            ActionPlan now = old.withRevision(2)
                    .withSignatures(Vector.of(
                            GoodPlan.signature(HYLLESTAD).withSignedOn(day),
                            GoodPlan.signature(GULEN).withSignedOn(day)));
            assertThat(PlanComparison.between(
                                    GoodPlan.submission().withPlan(old),
                                    GoodPlan.submission().withPlan(now))
                            .mustSign())
                    .containsExactly(new Signing(HYLLESTAD, false), new Signing(GULEN, true));
        }

        private static Vector<Party> parties(PlanComparison comparison) {
            return comparison.mustSign().map(Signing::party);
        }
    }
}
