package no.bygdevekst.identifier;

import io.vavr.control.Option;
import no.bygdevekst.text.Given;

/**
 * The id of a measure (<i>tiltak</i>) within an agreement, the same from plan to plan, such as {@code T1}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MeasureId extends Identifier<MeasureId> {

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
     * The identifier of a text, if it has the form of {@link #of(String)}.
     *
     * @param value any text
     * @return the identifier, or none
     */
    public static Option<MeasureId> tryOf(String value) {
        return Option.when(Form.LONG_ID.fits(Given.value("measure id", value)), () -> new MeasureId(value));
    }
}
