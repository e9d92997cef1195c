package no.bygdevekst.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import no.bygdevekst.fixture.Likeness;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import org.junit.jupiter.api.Test;

class AnnualGrantsTest {

    private static final MeasureId T1 = MeasureId.of("T1");
    private static final MeasureId T2 = MeasureId.of("T2");
    private final AnnualGrants grants = AnnualGrants.ofMeasures(Vector.of(
            new MeasureGrant(2026, T1, Nok.ofKroner(5)),
            new MeasureGrant(2025, T2, Nok.ofKroner(1)),
            new MeasureGrant(2025, T1, Nok.ofKroner(2)),
            new MeasureGrant(2025, T2, Nok.ofKroner(4)),
            new MeasureGrant(2027, T1, Nok.ZERO)));

    @Test
    void aYearsGrantIsTheSumOfItsMeasures() {
        assertThat(grants.inOrder())
                .containsExactly(new AnnualGrant(2025, Nok.ofKroner(7)), new AnnualGrant(2026, Nok.ofKroner(5)));
        assertThat(grants.total()).isEqualTo(Nok.ofKroner(12));
        assertThat(grants.upTo(2025)).isEqualTo(Nok.ofKroner(7));
        assertThat(grants.amount(2027)).isEqualTo(Nok.ZERO);
    }

    @Test
    void measuresKeepTheirOrderAndRepeatedOnesStayApart() {
        assertThat(grants.measures(2025).map(MeasureGrant::measure)).containsExactly(T2, T1, T2);
        assertThat(grants.measures(2027)).isEmpty();
    }

    @Test
    void aGrantOfNothingIsAsNoGrant() {
        assertThat(AnnualGrants.of(HashMap.of(2025, Nok.KRONE, 2026, Nok.ZERO)))
                .isEqualTo(AnnualGrants.of(HashMap.of(2025, Nok.KRONE)))
                .hasToString("2025: 1");
    }

    @Test
    void equalGrantsAreTheSameGrants() {
        MeasureGrant one = new MeasureGrant(2025, T1, Nok.KRONE);

        Likeness.assertIsOnly(
                AnnualGrants.ofMeasures(Vector.of(one)),
                AnnualGrants.ofMeasures(Vector.of(one, new MeasureGrant(2025, T2, Nok.ZERO))),
                AnnualGrants.of(HashMap.of(2025, Nok.KRONE)),
                AnnualGrants.ofMeasures(Vector.of(new MeasureGrant(2025, T2, Nok.KRONE))),
                AnnualGrants.ofMeasures(Vector.of(new MeasureGrant(2026, T1, Nok.KRONE))));
    }
}
