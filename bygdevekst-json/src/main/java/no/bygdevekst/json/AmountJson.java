package no.bygdevekst.json;

import java.math.BigDecimal;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import tools.jackson.core.JsonGenerator;

/** The form of amounts and hours: whole without decimals, any other with exactly two. */
final class AmountJson {

    private AmountJson() {}

    static void write(String name, Nok amount, JsonGenerator out) {
        out.writeName(name);
        write(amount, out);
    }

    static void write(Nok amount, JsonGenerator out) {
        writeHundredths(amount.ore(), out);
    }

    static void write(String name, Hours hours, JsonGenerator out) {
        out.writeName(name);
        writeHundredths(hours.hundredths(), out);
    }

    static void writeHundredths(long hundredths, JsonGenerator out) {
        if (hundredths % 100 == 0) {
            out.writeNumber(hundredths / 100);
        } else {
            out.writeNumber(BigDecimal.valueOf(hundredths, 2));
        }
    }
}
