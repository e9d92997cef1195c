package no.bygdevekst.plan;

import static no.bygdevekst.fixture.GoodPlan.BUSINESS;
import static no.bygdevekst.fixture.GoodPlan.COUNTY;
import static no.bygdevekst.fixture.GoodPlan.DISTRICT_CENTRE;
import static no.bygdevekst.fixture.GoodPlan.GULEN;
import static no.bygdevekst.fixture.GoodPlan.HYLLESTAD;
import static no.bygdevekst.fixture.GoodPlan.OSLO;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.GoodPlan;
import org.junit.jupiter.api.Test;

/** Who is in a measure, and whether it goes on. */
class MeasurePartiesTest {

    private static final FundingSource BANK = FundingSource.other("Sparebanken");

    private static final Measure MEASURE = GoodPlan.measure("T1", "Bustader til leige", "D1")
            .responsible(HYLLESTAD)
            .participants(GULEN)
            .thirdPartyScheme(GoodPlan.scheme(DISTRICT_CENTRE))
            .budget(
                    GoodPlan.money(2025, COUNTY, 1),
                    GoodPlan.stateLine(2025, 1).withSpentBy(Option.of(OSLO)),
                    GoodPlan.money(2026, BANK, 1).withSpentBy(Option.of(BUSINESS)))
            .build();

    @Test
    void thoseInvolvedAreAllThatItNames() {
        assertThat(MeasureParties.involved(MEASURE))
                .containsExactly(HYLLESTAD, GULEN, COUNTY, Party.state(), BANK, OSLO, BUSINESS, DISTRICT_CENTRE);
    }

    @Test
    void thoseEngagedAreNamedByItselfOrByLinesOfTheYearOrLater() {
        assertThat(MeasureParties.engaged(MEASURE, 2025)).isEqualTo(MeasureParties.involved(MEASURE));
        assertThat(MeasureParties.engaged(MEASURE, 2026))
                .containsExactly(HYLLESTAD, GULEN, BANK, BUSINESS, DISTRICT_CENTRE);
        assertThat(MeasureParties.engaged(MEASURE, 2027)).containsExactly(HYLLESTAD, GULEN, DISTRICT_CENTRE);
    }

    @Test
    void itGoesOnByItsLastLineOrItsLastActivity() {
        assertThat(withActivityTo(2024)).matches(measure -> measure.isLive(2026) && !measure.isLive(2027));
        assertThat(withActivityTo(2027)).matches(measure -> measure.isLive(2027) && !measure.isLive(2028));
    }

    @Test
    void itGoesOnForEverAsLongAsItHasNeither() {
        Measure idea = MEASURE.withBudget(Vector.empty()).withActivities(Vector.empty());
        assertThat(idea.isLive(2999)).isTrue();
        assertThat(idea.withActivities(withActivityTo(2027).activities()).isLive(2028))
                .isFalse();
    }

    private static Measure withActivityTo(int year) {
        return MEASURE.withActivities(
                Vector.of(Activity.of("Gjennomføring", LocalDate.of(2024, 1, 1), LocalDate.of(year, 12, 31))));
    }
}
