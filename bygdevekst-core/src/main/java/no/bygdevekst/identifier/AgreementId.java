package no.bygdevekst.identifier;

import io.vavr.control.Option;
import no.bygdevekst.text.Given;

/**
 * The id of an agreement (<i>avtale</i>), such as {@code nord-troms}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AgreementId extends Identifier<AgreementId> {

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
     * The identifier of a text, if it has the form of {@link #of(String)}.
     *
     * @param value any text
     * @return the identifier, or none
     */
    public static Option<AgreementId> tryOf(String value) {
        return Option.when(Form.SHORT_ID.fits(Given.value("agreement id", value)), () -> new AgreementId(value));
    }
}
