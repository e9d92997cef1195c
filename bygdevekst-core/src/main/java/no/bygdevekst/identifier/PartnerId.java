package no.bygdevekst.identifier;

import io.vavr.control.Option;
import no.bygdevekst.text.Given;

/**
 * The id of a partner (<i>samarbeidspart</i>) within an agreement, such as {@code husbanken}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PartnerId extends Identifier<PartnerId> {

    private PartnerId(String value) {
        super(value);
    }

    /**
     * The identifier of a text of the form {@code [a-z0-9][a-z0-9-]{0,99}}.
     *
     * @param value such as {@code husbanken}
     * @return the identifier
     * @throws IllegalArgumentException if it has not that form
     */
    public static PartnerId of(String value) {
        return new PartnerId(Form.SHORT_ID.require("partner id", value));
    }

    /**
     * The identifier of a text, if it has the form of {@link #of(String)}.
     *
     * @param value any text
     * @return the identifier, or none
     */
    public static Option<PartnerId> tryOf(String value) {
        return Option.when(Form.SHORT_ID.fits(Given.value("partner id", value)), () -> new PartnerId(value));
    }
}
