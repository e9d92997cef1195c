package no.bygdevekst.commitment;

import static no.bygdevekst.commitment.PlanStatus.approved;
import static no.bygdevekst.commitment.PlanStatus.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ApprovedGrant;
import org.junit.jupiter.api.Test;

/** Which grant pays what, and what was approved of it. */
class GrantYearsTest {

    private static final Commitment ONE = Commitment.of(Nok.ofKroner(90), 2025, AgreementPeriod.of(2025, 2028));
    private static final Commitment TWO = new Commitment(
            Vector.of(StateGrant.of(2026, Nok.ofKroner(50)), StateGrant.of(2025, Nok.ofKroner(40))), ONE.period());
    private static final MeasureId T1 = MeasureId.of("T1");

    @Test
    void theOnlyGrantPaysWhatNamesNoneAndWhatNamesIt() {
        GrantYears years = of(
                ONE,
                AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(3)))
                        .and(AnnualGrants.of(2025, HashMap.of(2025, Nok.ofKroner(4)))),
                draft(2025));

        assertThat(years.inOrder()).containsExactly(new AnnualGrant(2025, 2025, Nok.ofKroner(7), Nok.ofKroner(7)));
    }

    @Test
    void ofSeveralGrantsTheOneThatIsNamedPaysAndWhereNoneIsNone() {
        AnnualGrants asked = AnnualGrants.of(HashMap.of(2026, Nok.ofKroner(3)))
                .and(AnnualGrants.of(2026, HashMap.of(2026, Nok.ofKroner(5))))
                .and(AnnualGrants.of(2027, HashMap.of(2026, Nok.ofKroner(7))));
        GrantYears years = of(TWO, asked, draft(2026));

        assertThat(years.inOrder()).containsExactly(new AnnualGrant(2026, 2026, Nok.ofKroner(5), Nok.ofKroner(5)));
        assertThat(years.total()).isEqualTo(Nok.ofKroner(5));
    }

    @Test
    void inYearsSettledBeforeThePlanTheEarliestPaysWhatNamesNone() {
        AnnualGrants asked = AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(3), 2026, Nok.ofKroner(4)));

        assertThat(of(TWO, asked, draft(2026)).inOrder()).isEmpty();
        assertThat(of(TWO, asked, draft(2026).after(2025)).inOrder())
                .containsExactly(new AnnualGrant(2025, 2025, Nok.ofKroner(3), Nok.ofKroner(3)));
        assertThat(of(TWO, asked, draft(2026).after(2026)).years()).containsExactly(2025, 2026);
        assertThat(basis(TWO, asked, draft(2026)).previousGrantYears(asked).years())
                .containsExactly(2025, 2026);
    }

    @Test
    void whatWasApprovedStandsForWhatIsAskedForAndTheFirstEntryCounts() {
        GrantYears years = of(
                ONE,
                AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(3), 2026, Nok.ofKroner(4)))
                        .withApproved(
                                ApprovedGrant.of(2025, Nok.ofKroner(2)),
                                ApprovedGrant.of(2025, Nok.ofKroner(1)),
                                ApprovedGrant.of(2026, Nok.ZERO),
                                ApprovedGrant.of(2027, Nok.ZERO)),
                approved(2026));

        assertThat(years.inOrder())
                .containsExactly(
                        new AnnualGrant(2025, 2025, Nok.ofKroner(3), Nok.ofKroner(2)),
                        new AnnualGrant(2026, 2025, Nok.ofKroner(4), Nok.ZERO));
        assertThat(years.inOrder().map(AnnualGrant::isCut)).containsExactly(true, true);
        assertThat(years.upTo(2025)).isEqualTo(Nok.ofKroner(2));
        assertThat(years.amount(2026)).isEqualTo(Nok.ZERO);
        assertThat(years.amount(2028, 2025)).isEqualTo(Nok.ZERO);
    }

    @Test
    void theLinesOfAMeasureAreTogetherAndTwoOfTheSameIdApart() {
        Vector<MeasureGrant> grants = Vector.of(
                new MeasureGrant(2025, T1, Nok.ofKroner(1)),
                new MeasureGrant(2025, MeasureId.of("T2"), Nok.ofKroner(2)),
                new MeasureGrant(2025, T1, Nok.ofKroner(4)));

        assertThat(of(ONE, AnnualGrants.ofMeasures(grants), draft(2025))
                        .measures(2025, 2025)
                        .map(MeasureGrant::amount))
                .containsExactly(Nok.ofKroner(1), Nok.ofKroner(2), Nok.ofKroner(4));
        assertThat(of(ONE, AnnualGrants.of(HashMap.of(2025, Nok.KRONE)), draft(2025))
                        .measures(2025, 2025))
                .isEmpty();
    }

    @Test
    void aCommitmentIsItsGrantsInOrderAndOfARepeatedYearTheFirst() {
        Commitment repeated = new Commitment(TWO.grants().append(StateGrant.of(2025, Nok.ofKroner(1))), TWO.period());

        assertThat(repeated).isEqualTo(TWO);
        assertThat(TWO.amount()).isEqualTo(Nok.ofKroner(90));
        assertThat(TWO.earliest()).isEqualTo(StateGrant.of(2025, Nok.ofKroner(40)));
        assertThat(TWO.grant(2026)).contains(StateGrant.of(2026, Nok.ofKroner(50)));
        assertThat(TWO.grant(2027)).isEmpty();
    }

    private static PaymentBasis basis(Commitment commitment, AnnualGrants asked, PlanStatus status) {
        return PaymentBasis.of(commitment, asked, status, WorkedTable.TERMS);
    }

    private static GrantYears of(Commitment commitment, AnnualGrants asked, PlanStatus status) {
        return basis(commitment, asked, status).grantYears();
    }

    @Test
    void whoPaysIsAskedOfTheBasis() {
        PaymentBasis basis =
                basis(TWO, AnnualGrants.of(HashMap.empty()), draft(2026).after(2025));

        assertThat(basis.paying(2025, Option.none()).map(StateGrant::appropriationYear))
                .contains(2025);
        assertThat(basis.paying(2026, Option.none())).isEmpty();
        assertThat(basis.paying(2025, Option.some(2026)).map(StateGrant::appropriationYear))
                .contains(2026);
        assertThat(basis.paying(2025, Option.some(2024))).isEmpty();
    }
}
