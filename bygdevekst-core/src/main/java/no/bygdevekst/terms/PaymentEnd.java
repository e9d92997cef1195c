package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Text;

/**
 * What ends the payments (<i>siste utbetalingsår</i>); the letter says that carried money covers the agreement period.
 */
public enum PaymentEnd implements Reading {
    /** The end of the agreement period or of the carry-over, whichever comes first. */
    PERIOD_OR_CARRY_OVER(Text.of(
            "ingenting betales ut etter avtaleperioden eller etter overføringsfristen",
            "ingenting vert betalt ut etter avtaleperioden eller etter overføringsfristen",
            "nothing is paid after the agreement period or after the carry-over limit")),
    /** The end of the carry-over alone. */
    CARRY_OVER_ONLY(Text.of(
            "bare overføringsfristen setter en grense for utbetaling",
            "berre overføringsfristen set ei grense for utbetaling",
            "the carry-over limit alone ends the payments"));

    private final Text text;

    PaymentEnd(Text text) {
        this.text = text;
    }

    @Override
    public String topic() {
        return "paymentEnd";
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Vector<Text> alternatives() {
        return Vector.of(values()).remove(this).map(each -> each.text);
    }
}
