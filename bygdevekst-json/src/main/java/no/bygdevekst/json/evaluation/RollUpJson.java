package no.bygdevekst.json.evaluation;

import io.vavr.control.Option;
import no.bygdevekst.identifier.CountyNumber;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentTotals;
import no.bygdevekst.payment.Settlement;
import no.bygdevekst.programme.CountyRow;
import no.bygdevekst.programme.PilotRow;
import no.bygdevekst.programme.PilotSums;
import no.bygdevekst.programme.Programme;
import no.bygdevekst.programme.ProgrammeSums;
import no.bygdevekst.programme.RollUp;
import no.bygdevekst.programme.UseRow;
import no.bygdevekst.programme.YearRow;
import tools.jackson.core.JsonGenerator;

/** The form of all pilots at once. */
public record RollUpJson() implements JsonForm<Programme> {

    private static final String NO_COUNTY = "none";

    @Override
    public void write(Programme programme, JsonGenerator out) {
        RollUp rollUp = programme.rollUp();
        out.writeStartObject();
        AnswerHead.write(Format.ROLLUP, out);
        out.writeNumberProperty("submissions", rollUp.submissions());
        PaymentsJson.writeArray("pilots", rollUp.pilots(), RollUpJson::write, out);
        PaymentsJson.writeArray("years", rollUp.years(), RollUpJson::write, out);
        PaymentsJson.writeArray("uses", rollUp.uses(), RollUpJson::write, out);
        PaymentsJson.writeArray("counties", rollUp.counties(), RollUpJson::write, out);
        out.writeObjectPropertyStart("total");
        writeSums(rollUp.total(), out);
        out.writeEndObject();
        programme.frame().forEach(frame -> write(frame, programme.difference().get(), out));
        out.writeEndObject();
    }

    private static void write(PilotRow pilot, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("agreement", pilot.agreement().value());
        out.writeStringProperty("pilot", pilot.pilot());
        writeCounty(pilot.county(), out);
        out.writeNumberProperty("year", pilot.year());
        out.writeBooleanProperty("submittable", pilot.submittable());
        PilotSums sums = pilot.sums();
        AmountJson.write("commitment", sums.commitment(), out);
        AmountJson.write("asked", sums.asked(), out);
        PaymentsJson.writeIfKnown("granted", sums.granted(), out);
        PaymentsJson.writeIfKnown("undistributed", sums.undistributed(), out);
        PaymentsJson.writeIfKnown("released", sums.payments().map(PaymentTotals::released), out);
        PaymentsJson.writeIfKnown("planned", sums.payments().map(PaymentTotals::planned), out);
        PaymentsJson.writeIfKnown("awaitingReport", sums.payments().map(PaymentTotals::awaitingReport), out);
        PaymentsJson.writeIfKnown("lapsed", sums.payments().map(PaymentTotals::lapsed), out);
        PaymentsJson.writeIfKnown("paid", sums.settlement().map(Settlement::paid), out);
        PaymentsJson.writeIfKnown("toPay", sums.settlement().map(Settlement::toPay), out);
        out.writeEndObject();
    }

    private static void writeCounty(Option<CountyNumber> county, JsonGenerator out) {
        out.writeStringProperty("county", county.map(CountyNumber::value).getOrElse(NO_COUNTY));
    }

    private static void write(YearRow year, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", year.year());
        SourceColumns.forEach((source, name) -> AmountJson.write(name, year.amount(source), out));
        AmountJson.write("total", year.total(), out);
        out.writeEndObject();
    }

    private static void write(UseRow use, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("use", use.use().name());
        AmountJson.write("state", use.state(), out);
        AmountJson.write("all", use.all(), out);
        out.writeEndObject();
    }

    private static void write(CountyRow county, JsonGenerator out) {
        out.writeStartObject();
        writeCounty(county.county(), out);
        out.writeNumberProperty("pilots", county.sums().pilots());
        writeSums(county.sums(), out);
        out.writeEndObject();
    }

    private static void writeSums(ProgrammeSums sums, JsonGenerator out) {
        AmountJson.write("commitment", sums.commitment(), out);
        AmountJson.write("asked", sums.asked(), out);
        AmountJson.write("granted", sums.granted(), out);
        AmountJson.write("undistributed", sums.undistributed(), out);
        AmountJson.write("released", sums.payments().released(), out);
        AmountJson.write("planned", sums.payments().planned(), out);
        AmountJson.write("awaitingReport", sums.payments().awaitingReport(), out);
        AmountJson.write("lapsed", sums.payments().lapsed(), out);
        AmountJson.write("paid", sums.settlement().paid(), out);
        AmountJson.write("toPay", sums.settlement().toPay(), out);
        out.writeNumberProperty("withoutPayments", sums.withoutPayments());
    }

    private static void write(Nok frame, Nok difference, JsonGenerator out) {
        out.writeObjectPropertyStart("frame");
        AmountJson.write("amount", frame, out);
        AmountJson.write("difference", difference, out);
        out.writeEndObject();
    }
}
