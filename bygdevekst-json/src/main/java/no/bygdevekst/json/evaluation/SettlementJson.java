package no.bygdevekst.json.evaluation;

import io.vavr.control.Option;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.settlement.ClosingAccount;
import no.bygdevekst.settlement.PaidInstalment;
import no.bygdevekst.settlement.SettlementStatement;
import tools.jackson.core.JsonGenerator;

/** The form of what was really paid. */
public record SettlementJson() implements JsonForm<SettlementStatement> {

    @Override
    public void write(SettlementStatement statement, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.SETTLEMENT, out);
        PaymentsJson.writeArray("instalments", statement.instalments(), SettlementJson::write, out);
        AmountJson.write("unmatched", statement.unmatched(), out);
        AmountJson.write("paid", statement.paid(), out);
        AmountJson.write("toPay", statement.toPay(), out);
        writeClosing(statement.closing(), out);
        out.writeEndObject();
    }

    private static void write(PaidInstalment paid, JsonGenerator out) {
        out.writeStartObject();
        PaymentsJson.writeMembers(paid.instalment(), out);
        AmountJson.write("paid", paid.paid(), out);
        AmountJson.write("left", paid.left(), out);
        out.writeEndObject();
    }

    private static void writeClosing(Option<ClosingAccount> account, JsonGenerator out) {
        if (account.isEmpty()) {
            out.writeNullProperty("closing");
            return;
        }
        ClosingAccount closing = account.get();
        out.writeObjectPropertyStart("closing");
        AmountJson.write("granted", closing.granted(), out);
        AmountJson.write("undistributed", closing.undistributed(), out);
        AmountJson.write("released", closing.released(), out);
        AmountJson.write("lapsed", closing.lapsed(), out);
        AmountJson.write("paid", closing.paid(), out);
        AmountJson.write("spent", closing.spent(), out);
        AmountJson.write("toPayBack", closing.toPayBack(), out);
        out.writeEndObject();
    }
}
