package no.bygdevekst.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.Nok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an agreement knows, and what cannot be agreed. */
class AgreementTest {

    private static final Agreement AGREEMENT = GoodPlan.agreement();

    @Test
    void whatHasAnIdIsFoundByItAndTheFirstOfSeveralStands() {
        Agreement repeated = AGREEMENT
                .withMunicipalities(twice(AGREEMENT.municipalities(), each -> each.withName("Ei anna")))
                .withPartners(twice(AGREEMENT.partners(), each -> each.withName("Ein annan")))
                .withSubGoals(twice(AGREEMENT.subGoals(), each -> each.withTitle("Eit anna")));
        assertThat(repeated.municipality(MunicipalityNumber.of("4637")).map(Municipality::name))
                .contains("Hyllestad");
        assertThat(repeated.partner(PartnerId.of("verftet")).map(Partner::name)).contains("Verftet AS");
        assertThat(repeated.subGoal(SubGoalId.of("D2")).map(SubGoal::title)).contains("Betre tenester");
    }

    private static <T> Vector<T> twice(Vector<T> all, UnaryOperator<T> change) {
        return all.appendAll(all.map(change));
    }

    @Test
    void whatTheAgreementDoesNotHaveIsNone() {
        assertThat(AGREEMENT.municipality(MunicipalityNumber.of("0301"))).isEmpty();
        assertThat(AGREEMENT.partner(PartnerId.of("ukjend"))).isEmpty();
        assertThat(AGREEMENT.subGoal(SubGoalId.of("D9"))).isEmpty();
    }

    @Test
    void eachIsAPartyByItsId() {
        assertThat(AGREEMENT.municipalities().map(Municipality::party))
                .containsExactly(GoodPlan.HYLLESTAD, GoodPlan.GULEN);
        assertThat(AGREEMENT.partners().head().party()).isEqualTo(GoodPlan.COUNTY);
    }

    @ParameterizedTest
    @EnumSource(PartnerKind.class)
    void theMinistryAndTheDistrictCentreAreCentral(PartnerKind kind) {
        assertThat(GoodPlan.partner("p", "Parten", kind).isCentral())
                .isEqualTo(kind == PartnerKind.MINISTRY || kind == PartnerKind.DISTRICT_CENTRE);
    }

    @Test
    void whatCannotBeRightCannotBeBuilt() {
        assertRefused("pilot is blank", () -> AGREEMENT.withPilot("\u00A0"));
        assertRefused("municipalities are empty", () -> AGREEMENT.withMunicipalities(Vector.empty()));
        assertRefused("subGoals are empty", () -> AGREEMENT.withSubGoals(Vector.empty()));
        assertRefused("name is blank", () -> AGREEMENT.municipalities().head().withName(""));
        assertRefused("name is blank", () -> AGREEMENT.partners().head().withName(" "));
        assertRefused("title is blank", () -> AGREEMENT.subGoals().head().withTitle("\t"));
        assertRefused("D1 has no goals", () -> AGREEMENT.subGoals().head().withGoals(Vector.empty()));
        assertRefused("amount is negative", () -> AGREEMENT.grants().head().withAmount(Nok.ofOre(-1)));
        assertRefused("appropriationYear", () -> AGREEMENT.grants().head().withAppropriationYear(1999));
        assertRefused("name is blank", () -> FundingSource.other(" "));
    }

    private static void assertRefused(String message, Supplier<?> making) {
        assertThatIllegalArgumentException().isThrownBy(making::get).withMessageContaining(message);
    }
}
