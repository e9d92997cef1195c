package no.bygdevekst.json.writing;

import java.math.BigDecimal;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** The form of amounts and hours: whole without decimals, any other with exactly two. */
public final class AmountJson {

    private AmountJson() {}

    public static void write(String name, Nok amount, JsonGenerator out) {
        out.writeName(name);
        write(amount, out);
    }

    public static void write(Nok amount, JsonGenerator out) {
        writeHundredths(amount.ore(), out);
    }

    public static void write(String name, Hours hours, JsonGenerator out) {
        out.writeName(name);
        writeHundredths(hours.hundredths(), out);
    }

    public static void writeHundredths(long hundredths, JsonGenerator out) {
        if (hundredths % 100 == 0) {
            out.writeNumber(hundredths / 100);
        } else if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(digits(hundredths));
        } else {
            out.writeNumber(BigDecimal.valueOf(hundredths, 2));
        }
    }

    // As BigDecimal writes them, which would be made for this alone.
    private static String digits(long hundredths) {
        long kroner = hundredths / 100;
        long decimals = Math.abs(hundredths % 100);
        return (hundredths < 0 && kroner == 0 ? "-" : "") + kroner + (decimals < 10 ? ".0" : ".") + decimals;
    }
}
