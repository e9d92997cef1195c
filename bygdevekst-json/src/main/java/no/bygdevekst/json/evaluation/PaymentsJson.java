package no.bygdevekst.json.evaluation;

import io.vavr.control.Option;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.LedgerRow;
import no.bygdevekst.payment.MeasureShare;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.payment.PaymentTotals;
import tools.jackson.core.JsonGenerator;

/** The form of a payment plan. */
final class PaymentsJson {

    private PaymentsJson() {}

    static void write(PaymentSchedule payments, JsonGenerator out) {
        out.writeStartObject();
        AmountJson.write("commitment", payments.commitment(), out);
        AmountJson.write("undistributed", payments.undistributed(), out);
        out.writeArrayPropertyStart("annualGrants");
        payments.annualGrants().forEach(grant -> write(grant, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("instalments");
        payments.instalments().forEach(instalment -> write(instalment, out));
        out.writeEndArray();
        write(payments.totals(), out);
        out.writeArrayPropertyStart("byMeasure");
        payments.byMeasure().forEach(share -> write(share, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("ledger");
        payments.ledger().forEach(row -> write(row, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(AnnualGrant grant, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", grant.year());
        AmountJson.write("amount", grant.amount(), out);
        out.writeEndObject();
    }

    private static void write(Instalment instalment, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", instalment.year());
        out.writeStringProperty("kind", instalment.kind().name());
        out.writeNumberProperty("grantYear", instalment.grantYear());
        out.writeStringProperty("due", instalment.due().name());
        AmountJson.write("amount", instalment.amount(), out);
        out.writeStringProperty("status", instalment.status().name());
        out.writeEndObject();
    }

    private static void write(PaymentTotals totals, JsonGenerator out) {
        out.writeObjectPropertyStart("totals");
        AmountJson.write("released", totals.released(), out);
        AmountJson.write("planned", totals.planned(), out);
        AmountJson.write("awaitingReport", totals.awaitingReport(), out);
        AmountJson.write("lapsed", totals.lapsed(), out);
        out.writeEndObject();
    }

    private static void write(MeasureShare share, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", share.year());
        out.writeStringProperty("measure", share.measure().value());
        AmountJson.write("grant", share.grant(), out);
        AmountJson.write("first", share.first(), out);
        AmountJson.write("second", share.second(), out);
        out.writeEndObject();
    }

    private static void write(LedgerRow row, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", row.year());
        AmountJson.write("released", row.released(), out);
        AmountJson.write("releasedToDate", row.releasedToDate(), out);
        writeIfKnown("spentToDate", row.spentToDate(), out);
        writeIfKnown("heldByPilot", row.heldByPilot(), out);
        AmountJson.write("heldByState", row.heldByState(), out);
        out.writeEndObject();
    }

    private static void writeIfKnown(String name, Option<Nok> amount, JsonGenerator out) {
        if (amount.isEmpty()) {
            out.writeNullProperty(name);
        } else {
            AmountJson.write(name, amount.get(), out);
        }
    }
}
