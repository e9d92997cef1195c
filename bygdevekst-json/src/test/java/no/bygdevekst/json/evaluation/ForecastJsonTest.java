package no.bygdevekst.json.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.forecast.Spending;
import no.bygdevekst.forecast.WhatIf;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentProjection;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ForecastJsonTest {

    private static final PaymentProjection AT_2026 = PaymentProjection.of(WorkedTable.at(PlanStatus.draft(2026)));
    private static final DocumentWriter<Forecast> WRITER = DocumentWriter.forecast(Layout.COMPACT);

    @Test
    void whatStandsAndTheLeastAndTheMost() {
        assertThat(WRITER.toText(Forecast.of(AT_2026)))
                .isEqualTo("{\"format\":\"bygdevekst-forecast/1\",\"stands\":{\"released\":4500000,"
                        + "\"planned\":10000000,\"awaitingReport\":1500000,\"lapsed\":0},\"years\":["
                        + "{\"year\":2025,\"least\":4500000,\"most\":6000000},"
                        + "{\"year\":2026,\"least\":9750000,\"most\":11000000},"
                        + "{\"year\":2027,\"least\":14750000,\"most\":16000000}]}\n");
    }

    @Test
    void aScenarioStandsBesideIt() {
        WhatIf scenario = WhatIf.of(
                AT_2026,
                Spending.upTo(2025, Nok.ofKroner(4_500_000))
                        .andUpTo(2026, Nok.ofKroner(4_500_000))
                        .andUpTo(2027, Nok.ofKroner(4_500_000)));
        JsonNode written = JsonMapper.shared()
                .readTree(WRITER.toBytes(Forecast.of(AT_2026).with(scenario)))
                .get("scenario");
        assertThat(written.propertyNames()).containsExactly("paymentPlan", "years", "lapses");
        assertThat(written.get("years").get(0).toString())
                .isEqualTo("{\"year\":2025,\"stands\":4500000,\"scenario\":6000000,\"difference\":1500000}");
        assertThat(written.get("paymentPlan").get("totals").toString())
                .isEqualTo("{\"released\":14750000,\"planned\":0,\"awaitingReport\":0,\"lapsed\":1250000}");
        assertThat(written.get("lapses").toString())
                .isEqualTo(
                        "[{\"year\":2027,\"kind\":\"SECOND\",\"grantYear\":2027,\"appropriationYear\":2025,"
                                + "\"due\":\"YEAR_END\",\"amount\":1250000,\"status\":\"LAPSED\",\"spendingNeeded\":14750000}]");
    }
}
