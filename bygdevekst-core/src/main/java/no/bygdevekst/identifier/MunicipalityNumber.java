package no.bygdevekst.identifier;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.Typed;

/**
 * The number of a municipality (<i>kommunenummer</i>): four digits with a leading zero kept, such as {@code 5540}.
 *
 * <p>Numbers change when borders do; an {@link OrganizationNumber} is the lasting identity.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MunicipalityNumber extends Identifier<MunicipalityNumber> {

    private static final Typed<MunicipalityNumber> TYPED = Typed.of(
            Text.of(
                    "et kommunenummer på fire sifre",
                    "eit kommunenummer på fire siffer",
                    "a municipality number of four digits"),
            Text.same("5540"),
            (text, language) -> tryOf(text));

    private MunicipalityNumber(String value) {
        super(value);
    }

    /**
     * The identifier of a text of the form {@code [0-9]{4}}.
     *
     * @param value such as {@code 5540}
     * @return the identifier
     * @throws IllegalArgumentException if it has not that form
     */
    public static MunicipalityNumber of(String value) {
        return new MunicipalityNumber(Form.FOUR_DIGITS.require("municipality number", value));
    }

    /**
     * The number that somebody has typed, or what is wrong with it.
     *
     * @param text what was typed, such as {@code 5540}, with any space around it
     * @param language in which language it was typed, and is answered
     * @return the number, or a message: what it should be, and how that can be written
     */
    public static Validation<String, MunicipalityNumber> check(String text, Language language) {
        return TYPED.check(text, language);
    }

    /**
     * The number of a text, if it has the form of {@link #of(String)}.
     *
     * @param value any text
     * @return the number, or none
     */
    public static Option<MunicipalityNumber> tryOf(String value) {
        return Option.when(
                Form.FOUR_DIGITS.fits(Given.value("municipality number", value)), () -> new MunicipalityNumber(value));
    }

    /**
     * The number of the county that the municipality lies in: the first two digits.
     *
     * @return the county number
     */
    public CountyNumber county() {
        return CountyNumber.of(value().substring(0, 2));
    }
}
