package no.bygdevekst.identifier;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.Typed;

/**
 * A number of the register of legal entities (<i>organisasjonsnummer</i>): nine digits, the first not 0 and the last a
 * check digit, such as {@code 940363586}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class OrganizationNumber extends Identifier<OrganizationNumber> {

    private static final Typed<OrganizationNumber> TYPED = Typed.of(
            Text.of(
                    "et organisasjonsnummer på ni sifre med riktig kontrollsiffer",
                    "eit organisasjonsnummer på ni siffer med rett kontrollsiffer",
                    "an organization number of nine digits with a right check digit"),
            Text.same("940\u00a0363\u00a0586"),
            (text, language) -> tryOf(text.replaceAll("[ \\u00A0\\u202F]", "")));

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private OrganizationNumber(String value) {
        super(value);
    }

    /**
     * The number of a text of the form {@code [1-9][0-9]{8}} whose last digit is right: the digits before it, weighted
     * 3 2 7 6 5 4 3 2, and it sum to a multiple of eleven.
     *
     * @param value such as {@code 940363586}
     * @return the number
     * @throws IllegalArgumentException if it has not that form, or its check digit is wrong
     */
    public static OrganizationNumber of(String value) {
        Form.NINE_DIGITS.require("organization number", value);
        if (!isCheckDigitRight(value)) {
            throw new IllegalArgumentException("organization number has a wrong check digit: '" + value + "'");
        }
        return new OrganizationNumber(value);
    }

    /**
     * The number that somebody has typed, or what is wrong with it.
     *
     * @param text what was typed, such as {@code 940 363 586}, with any space around it
     * @param language in which language it was typed, and is answered
     * @return the number, or a message: what it should be, and how that can be written
     */
    public static Validation<String, OrganizationNumber> check(String text, Language language) {
        return TYPED.check(text, language);
    }

    /**
     * The number of a text, if it has the form of {@link #of(String)} and a right check digit.
     *
     * @param value any text
     * @return the number, or none
     */
    public static Option<OrganizationNumber> tryOf(String value) {
        return Option.when(
                Form.NINE_DIGITS.fits(Given.value("organization number", value)) && isCheckDigitRight(value),
                () -> new OrganizationNumber(value));
    }

    /**
     * The number as it is printed.
     *
     * @return three groups of three digits with spaces between, {@code 940 363 586}
     */
    public String printed() {
        return value().substring(0, 3) + " " + value().substring(3, 6) + " " + value().substring(6);
    }

    private static boolean isCheckDigitRight(String value) {
        int sum = value.charAt(8) - '0';
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
