package no.bygdevekst.identifier;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.Typed;

/**
 * The number of a county (<i>fylkesnummer</i>): two digits, such as {@code 55}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CountyNumber extends Identifier<CountyNumber> {

    private static final Typed<CountyNumber> TYPED = Typed.of(
            Text.of("et fylkesnummer på to sifre", "eit fylkesnummer på to siffer", "a county number of two digits"),
            Text.same("55"),
            (text, language) -> Option.some(of(text)));

    private CountyNumber(String value) {
        super(value);
    }

    /**
     * The number that somebody has typed, or what is wrong with it.
     *
     * @param text what was typed, such as {@code 55}, with any space around it
     * @param language in which language it was typed, and is answered
     * @return the number, or a message: what it should be, and how that can be written
     */
    public static Validation<String, CountyNumber> check(String text, Language language) {
        return TYPED.check(text, language);
    }

    /**
     * The identifier of a text of the form {@code [0-9]{2}}.
     *
     * @param value such as {@code 55}
     * @return the identifier
     * @throws IllegalArgumentException if it has not that form
     */
    public static CountyNumber of(String value) {
        return new CountyNumber(Form.TWO_DIGITS.require("county number", value));
    }
}
