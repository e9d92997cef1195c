package no.bygdevekst.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import no.bygdevekst.fixture.Likeness;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ApprovedGrant;
import org.junit.jupiter.api.Test;

class AnnualGrantsTest {

    private static final MeasureId T1 = MeasureId.of("T1");
    private static final MeasureId T2 = MeasureId.of("T2");

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
                AnnualGrants.ofMeasures(Vector.of(new MeasureGrant(2026, T1, Nok.KRONE))),
                AnnualGrants.ofMeasures(Vector.of(one)).withApproved(ApprovedGrant.of(2025, Nok.KRONE)));
    }

    @Test
    void itReadsAsItsSums() {
        assertThat(AnnualGrants.of(HashMap.of(2025, Nok.KRONE))
                        .and(AnnualGrants.of(2026, HashMap.of(2026, Nok.ofKroner(2))))
                        .withApproved(ApprovedGrant.of(2025, Nok.ZERO)))
                .hasToString("2025: 1, 2026 of 2026: 2, approved 2025: 0");
    }
}
