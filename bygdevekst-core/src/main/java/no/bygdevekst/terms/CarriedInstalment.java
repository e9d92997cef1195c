package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Text;

/** Whether a second instalment that is carried over meets a new condition (<i>overført delutbetaling</i>). */
public enum CarriedInstalment implements Reading {
    /** It is paid with the next year's plan work, without a new condition. */
    UNCONDITIONAL(Text.of(
            "det som er overført, betales ut ved neste års handlingsplanarbeid uten nytt vilkår",
            "det som er overført, vert betalt ut ved handlingsplanarbeidet neste år utan nytt vilkår",
            "what is carried over is paid with the next year's plan work, without a new condition")),
    /**
     * It waits for the next year's report like that year's own, is not itself counted in what must be spent, and is
     * carried again if the test fails.
     */
    CONDITIONAL(Text.of(
            "det som er overført, må vente på neste års rapport, og overføres igjen dersom kravet ikke er oppfylt",
            "det som er overført, må vente på rapporten neste år, og vert overført på nytt dersom kravet ikkje er"
                    + " oppfylt",
            "what is carried over waits for the next year's report, and is carried again if the test fails"));

    private final Text text;

    CarriedInstalment(Text text) {
        this.text = text;
    }

    @Override
    public String topic() {
        return "carriedInstalment";
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
