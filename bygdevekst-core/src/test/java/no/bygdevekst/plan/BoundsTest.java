package no.bygdevekst.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.function.Supplier;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.Reference;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;
import org.junit.jupiter.api.Test;

/** What can be built can be written down and read again: nothing longer, larger or later. */
class BoundsTest {

    private static final Nok MOST = Nok.ofKroner(10_000_000_000L);
    private static final Nok TOO_MUCH = MOST.plus(Nok.ORE);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void anIdHasAHundredCharacters() {
        assertThat(MeasureId.of("T".repeat(100)).value()).hasSize(100);
        assertRefused("measure id has not the form", () -> MeasureId.of("T".repeat(101)));
        assertRefused("agreement id has not the form", () -> AgreementId.of("a".repeat(101)));
        assertThat(Party.tryParse("partner:" + "a".repeat(101))).isEmpty();
    }

    @Test
    void aNameHasThreeHundred() {
        Measure measure = GoodPlan.housing();
        assertThat(measure.withTitle("a".repeat(300)).title()).hasSize(300);
        assertRefused("title has more than 300", () -> measure.withTitle("a".repeat(301)));
        assertRefused("pilot has more than 300", () -> GoodPlan.agreement().withPilot("a".repeat(301)));
        assertRefused("name has more than 300", () -> FundingSource.other("a".repeat(301)));
        assertThat(FundingSource.tryParse("other:" + "a".repeat(300))).isNotEmpty();
        assertThat(FundingSource.tryParse("other:" + "a".repeat(301))).isEmpty();
        assertRefused("title has more than 300", () -> Note.of("a".repeat(301), ""));
        assertRefused("title is blank", () -> Note.of(" ", ""));
    }

    @Test
    void anyOtherTextHasTwentyThousand() {
        String most = "a".repeat(20_000);
        assertThat(Note.of("Bakgrunn", most).text()).hasSize(20_000);
        assertRefused("text has more than 20000", () -> Note.of("Bakgrunn", most + "a"));
        assertRefused("id has more than 20000", () -> Reference.of("arkiv", most + "a"));
        assertRefused(
                "description has more than 20000",
                () -> Measure.builder()
                        .from(GoodPlan.housing())
                        .description(most + "a")
                        .build());
        assertRefused(
                "approvalConditions[1] has more than 20000",
                () -> ActionPlan.builder()
                        .from(GoodPlan.plan())
                        .approvalConditions("", most + "a")
                        .build());
        assertRefused(
                "followUp has more than 20000",
                () -> ThirdPartyScheme.builder()
                        .administeredBy(GoodPlan.HYLLESTAD)
                        .followUp(most + "a")
                        .build());
    }

    @Test
    void anAmountIsAtMostTenBillion() {
        assertThat(AmountBounds.HIGHEST).isEqualTo(MOST);
        assertThat(Contribution.of(MOST).value()).isEqualTo(MOST);
        assertRefused("amount is above 10000000000", () -> Contribution.of(TOO_MUCH));
        assertRefused("amount is above 10000000000", () -> Contribution.inKind(TOO_MUCH));
        assertRefused("amount is above 10000000000", () -> StateGrant.of(2025, TOO_MUCH));
        assertRefused("amount is above 10000000000", () -> ApprovedGrant.of(2025, TOO_MUCH));
        assertRefused("amount is negative", () -> ApprovedGrant.of(2025, Nok.ofOre(-1)));
        assertRefused(
                "spentToDate of 2025 is above",
                () -> ProgressReport.builder()
                        .year(2025)
                        .reportedOn(DAY)
                        .spentToDate(TOO_MUCH)
                        .build());
    }

    @Test
    void aPaymentHasASignAndIsNotZero() {
        assertThat(Payment.of(DAY, MOST.negated()).amount()).isEqualTo(MOST.negated());
        assertThat(Payment.of(DAY, MOST).amount()).isEqualTo(MOST);
        assertRefused("payment on 2025-03-01 is zero", () -> Payment.of(DAY, Nok.ZERO));
        assertRefused("payment on 2025-03-01 is above 10000000000", () -> Payment.of(DAY, TOO_MUCH));
        assertRefused("payment on 2025-03-01 is below -10000000000", () -> Payment.of(DAY, TOO_MUCH.negated()));
    }

    @Test
    void aDateHasFourDigitsForItsYear() {
        assertThat(Payment.of(LocalDate.of(9999, 12, 31), Nok.KRONE).paidOn()).hasYear(9999);
        assertRefused("paidOn", () -> Payment.of(LocalDate.of(10_000, 1, 1), Nok.KRONE));
        assertRefused("to is not of the years 1 to 9999", () -> Activity.of("Møte", DAY, LocalDate.MAX));
        assertRefused(
                "submittedOn",
                () -> ActionPlan.builder()
                        .from(GoodPlan.plan())
                        .submittedOn(LocalDate.of(0, 1, 1))
                        .build());
    }

    @Test
    void aGrantIsNamedByAStateLineAlone() {
        BudgetLine state = GoodPlan.housing().stateLines().head();
        BudgetLine named =
                BudgetLine.builder().from(state).appropriationYear(2025).build();
        assertThat(named.appropriationYear()).contains(2025);
        assertRefused("appropriationYear is only of source state", () -> named.withSource(GoodPlan.HYLLESTAD));
        assertRefused("in kind cannot come from the state", () -> state.withContribution(Contribution.inKind(MOST)));
    }

    private static void assertRefused(String message, Supplier<?> making) {
        assertThatIllegalArgumentException().isThrownBy(making::get).withMessageContaining(message);
    }
}
