package no.bygdevekst.plan;

import io.vavr.control.Validation;
import no.bygdevekst.text.Labels;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** The ground of an exception from a restriction (<i>unntaksgrunn</i>). */
public enum ExceptionGround implements Term {
    /** Cooperation between municipalities to improve services; the letter, restrictions bullet 2a. */
    INTERMUNICIPAL_SERVICE_DEVELOPMENT(Text.of(
            "utvikling av samarbeid mellom kommuner om bedre tjenester",
            "utvikling av samarbeid mellom kommunar om betre tenester",
            "development of cooperation between municipalities on better services")),
    /** Business development that furthers interaction with the support agencies; the letter, restrictions bullet 7a. */
    COORDINATION_WITH_SUPPORT_AGENCIES(Text.of(
            "samhandling mellom kommunene og virkemiddelaktørene",
            "samhandling mellom kommunane og verkemiddelaktørane",
            "coordination between the municipalities and the support agencies"));

    private final Text text;

    ExceptionGround(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The constant that somebody has typed or chosen, or which ones there are.
     *
     * @param text a label, of any of the languages, or the name of a constant, with any space around it
     * @param language which language's labels count first, and in which it is answered
     * @return the constant, or a message with the labels
     */
    public static Validation<String, ExceptionGround> check(String text, Language language) {
        return Labels.check(values(), text, language);
    }
}
