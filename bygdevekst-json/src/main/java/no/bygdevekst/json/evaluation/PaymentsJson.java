package no.bygdevekst.json.evaluation;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiConsumer;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.CommittedGrant;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.LedgerRow;
import no.bygdevekst.payment.MeasureShare;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.payment.PaymentTotals;
import no.bygdevekst.payment.Settlement;
import tools.jackson.core.JsonGenerator;

/** The form of a payment plan. */
final class PaymentsJson {

    private PaymentsJson() {}

    static void write(PaymentSchedule payments, JsonGenerator out) {
        out.writeStartObject();
        AmountJson.write("commitment", payments.commitment(), out);
        AmountJson.write("undistributed", payments.undistributed(), out);
        writeArray("grants", payments.grants(), PaymentsJson::write, out);
        writeArray("annualGrants", payments.annualGrants(), PaymentsJson::write, out);
        writeArray("instalments", payments.instalments(), PaymentsJson::write, out);
        write("totals", payments.totals(), out);
        writeArray("byMeasure", payments.byMeasure(), PaymentsJson::write, out);
        writeArray("ledger", payments.ledger(), PaymentsJson::write, out);
        out.writeName("settlement");
        payments.settlement().peek(settlement -> write(settlement, out)).onEmpty(out::writeNull);
        out.writeEndObject();
    }

    static <T> void writeArray(
            String name, Vector<T> elements, BiConsumer<T, JsonGenerator> element, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        elements.forEach(each -> element.accept(each, out));
        out.writeEndArray();
    }

    static void write(CommittedGrant grant, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("appropriationYear", grant.appropriationYear());
        AmountJson.write("amount", grant.amount(), out);
        AmountJson.write("undistributed", grant.undistributed(), out);
        out.writeNumberProperty("lastPayableYear", grant.lastPayableYear());
        out.writeEndObject();
    }

    static void write(AnnualGrant grant, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", grant.year());
        out.writeNumberProperty("appropriationYear", grant.appropriationYear());
        AmountJson.write("asked", grant.asked(), out);
        AmountJson.write("amount", grant.amount(), out);
        out.writeEndObject();
    }

    static void write(Instalment instalment, JsonGenerator out) {
        out.writeStartObject();
        writeMembers(instalment, out);
        out.writeEndObject();
    }

    static void writeMembers(Instalment instalment, JsonGenerator out) {
        out.writeNumberProperty("year", instalment.year());
        out.writeStringProperty("kind", instalment.kind().name());
        out.writeNumberProperty("grantYear", instalment.grantYear());
        out.writeNumberProperty("appropriationYear", instalment.appropriationYear());
        out.writeStringProperty("due", instalment.due().name());
        AmountJson.write("amount", instalment.amount(), out);
        out.writeStringProperty("status", instalment.status().name());
        writeIfKnown("spendingNeeded", instalment.spendingNeeded(), out);
    }

    static void write(String name, PaymentTotals totals, JsonGenerator out) {
        out.writeName(name);
        write(totals, out);
    }

    static void write(PaymentTotals totals, JsonGenerator out) {
        out.writeStartObject();
        AmountJson.write("released", totals.released(), out);
        AmountJson.write("planned", totals.planned(), out);
        AmountJson.write("awaitingReport", totals.awaitingReport(), out);
        AmountJson.write("lapsed", totals.lapsed(), out);
        out.writeEndObject();
    }

    static void write(MeasureShare share, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", share.year());
        out.writeNumberProperty("appropriationYear", share.appropriationYear());
        out.writeStringProperty("measure", share.measure().value());
        AmountJson.write("grant", share.grant(), out);
        AmountJson.write("first", share.first(), out);
        AmountJson.write("second", share.second(), out);
        out.writeEndObject();
    }

    static void write(LedgerRow row, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", row.year());
        AmountJson.write("released", row.released(), out);
        AmountJson.write("releasedToDate", row.releasedToDate(), out);
        writeIfKnown("spendingNeeded", row.spendingNeeded(), out);
        writeIfKnown("spentToDate", row.spentToDate(), out);
        writeIfKnown("paid", row.paid(), out);
        writeIfKnown("paidToDate", row.paidToDate(), out);
        writeIfKnown("heldByPilot", row.heldByPilot(), out);
        AmountJson.write("heldByState", row.heldByState(), out);
        out.writeEndObject();
    }

    static void write(Settlement settlement, JsonGenerator out) {
        out.writeStartObject();
        AmountJson.write("paid", settlement.paid(), out);
        AmountJson.write("toPay", settlement.toPay(), out);
        out.writeEndObject();
    }

    static void writeIfKnown(String name, Option<Nok> amount, JsonGenerator out) {
        if (amount.isEmpty()) {
            out.writeNullProperty(name);
        } else {
            AmountJson.write(name, amount.get(), out);
        }
    }
}
