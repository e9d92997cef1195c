package no.bygdevekst.identifier;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.Typed;

/**
 * The id of a measure (<i>tiltak</i>) within an agreement, the same from plan to plan, such as {@code T1}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MeasureId extends Identifier<MeasureId> {

    private static final Typed<MeasureId> TYPED = Typed.of(
            Text.of(
                    "en id av bokstaver (a–z, A–Z), sifre, punktum, bindestrek og understrek",
                    "ein id av bokstavar (a–z, A–Z), siffer, punktum, bindestrek og understrek",
                    "an id of letters (a–z, A–Z), digits, full stops, hyphens and underscores"),
            Text.same("T1"),
            (text, language) -> tryOf(text));

    private MeasureId(String value) {
        super(value);
    }

    /**
     * The identifier of a text of the form {@code [A-Za-z0-9][A-Za-z0-9._-]{0,99}}.
     *
     * @param value such as {@code T1}
     * @return the identifier
     * @throws IllegalArgumentException if it has not that form
     */
    public static MeasureId of(String value) {
        return new MeasureId(Form.LONG_ID.require("measure id", value));
    }

    /**
     * The id that somebody has typed, or what is wrong with it.
     *
     * @param text what was typed, such as {@code T1}, with any space around it
     * @param language in which language it was typed, and is answered
     * @return the id, or a message: what it should be, and how that can be written
     */
    public static Validation<String, MeasureId> check(String text, Language language) {
        return TYPED.check(text, language);
    }

    /**
     * The identifier of a text, if it has the form of {@link #of(String)}.
     *
     * @param value any text
     * @return the identifier, or none
     */
    public static Option<MeasureId> tryOf(String value) {
        return Option.when(Form.LONG_ID.fits(Given.value("measure id", value)), () -> new MeasureId(value));
    }
}
