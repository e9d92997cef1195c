package no.bygdevekst.json.evaluation;

import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.forecast.ForecastYear;
import no.bygdevekst.forecast.ScenarioYear;
import no.bygdevekst.forecast.WhatIf;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.json.writing.JsonForm;
import tools.jackson.core.JsonGenerator;

/** The form of what may come. */
public record ForecastJson() implements JsonForm<Forecast> {

    @Override
    public void write(Forecast forecast, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.FORECAST, out);
        PaymentsJson.write("stands", forecast.stands(), out);
        PaymentsJson.writeArray("years", forecast.years(), ForecastJson::write, out);
        forecast.scenario().forEach(scenario -> write(scenario, out));
        out.writeEndObject();
    }

    static void write(ForecastYear year, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", year.year());
        AmountJson.write("least", year.least(), out);
        AmountJson.write("most", year.most(), out);
        out.writeEndObject();
    }

    private static void write(WhatIf scenario, JsonGenerator out) {
        out.writeObjectPropertyStart("scenario");
        out.writeName("paymentPlan");
        PaymentsJson.write(scenario.paymentPlan(), out);
        PaymentsJson.writeArray("years", scenario.years(), ForecastJson::write, out);
        PaymentsJson.writeArray("lapses", scenario.lapses(), PaymentsJson::write, out);
        out.writeEndObject();
    }

    static void write(ScenarioYear year, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", year.year());
        AmountJson.write("stands", year.stands(), out);
        AmountJson.write("scenario", year.scenario(), out);
        AmountJson.write("difference", year.difference(), out);
        out.writeEndObject();
    }
}
