package no.bygdevekst.identifier;

/**
 * The number of a county (<i>fylkesnummer</i>): two digits, such as {@code 55}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CountyNumber extends Identifier<CountyNumber> {

    private CountyNumber(String value) {
        super(value);
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
