package no.bygdevekst.identifier;

import io.vavr.control.Option;
import no.bygdevekst.text.Given;

/**
 * The id of a sub-goal (<i>delmål</i>) within an agreement, such as {@code D1}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SubGoalId extends Identifier<SubGoalId> {

    private SubGoalId(String value) {
        super(value);
    }

    /**
     * The identifier of a text of the form {@code [A-Za-z0-9][A-Za-z0-9._-]{0,99}}.
     *
     * @param value such as {@code D1}
     * @return the identifier
     * @throws IllegalArgumentException if it has not that form
     */
    public static SubGoalId of(String value) {
        return new SubGoalId(Form.LONG_ID.require("sub-goal id", value));
    }

    /**
     * The identifier of a text, if it has the form of {@link #of(String)}.
     *
     * @param value any text
     * @return the identifier, or none
     */
    public static Option<SubGoalId> tryOf(String value) {
        return Option.when(Form.LONG_ID.fits(Given.value("sub-goal id", value)), () -> new SubGoalId(value));
    }
}
