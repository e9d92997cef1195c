package no.bygdevekst.identifier;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.Typed;

/**
 * The id of an agreement (<i>avtale</i>), such as {@code nord-troms}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AgreementId extends Identifier<AgreementId> {

    private static final Typed<AgreementId> TYPED = Typed.of(
            Text.of(
                    "en id av små bokstaver (a–z), sifre og bindestrek",
                    "ein id av små bokstavar (a–z), siffer og bindestrek",
                    "an id of lower-case letters (a–z), digits and hyphens"),
            Text.same("nord-troms"),
            (text, language) -> tryOf(text));

    private AgreementId(String value) {
        super(value);
    }

    /**
     * The identifier of a text of the form {@code [a-z0-9][a-z0-9-]{0,99}}.
     *
     * @param value such as {@code nord-troms}
     * @return the identifier
     * @throws IllegalArgumentException if it has not that form
     */
    public static AgreementId of(String value) {
        return new AgreementId(Form.SHORT_ID.require("agreement id", value));
    }

    /**
     * The id that somebody has typed, or what is wrong with it.
     *
     * @param text what was typed, such as {@code nord-troms}, with any space around it
     * @param language in which language it was typed, and is answered
     * @return the id, or a message: what it should be, and how that can be written
     */
    public static Validation<String, AgreementId> check(String text, Language language) {
        return TYPED.check(text, language);
    }

    /**
     * The identifier of a text, if it has the form of {@link #of(String)}.
     *
     * @param value any text
     * @return the identifier, or none
     */
    public static Option<AgreementId> tryOf(String value) {
        return Option.when(Form.SHORT_ID.fits(Given.value("agreement id", value)), () -> new AgreementId(value));
    }
}
