package no.bygdevekst.agreement;

import io.vavr.control.Validation;
import no.bygdevekst.text.Labels;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** An overall goal of the rural growth agreements (<i>overordnet mål</i>), from the letter, introduction ¶2. */
public enum Goal implements Term {
    /** People live there (<i>bosetting</i>). */
    SETTLEMENT(Text.of("bosetting", "busetjing", "settlement")),
    /** Competent labour can be had (<i>tilgang på kompetent arbeidskraft</i>). */
    LABOUR(Text.of(
            "tilgang på kompetent arbeidskraft", "tilgang på kompetent arbeidskraft", "access to competent labour")),
    /** Business develops (<i>næringsutvikling</i>). */
    BUSINESS(Text.of("næringsutvikling", "næringsutvikling", "business development"));

    private final Text text;

    Goal(Text text) {
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
    public static Validation<String, Goal> check(String text, Language language) {
        return Labels.check(values(), text, language);
    }
}
