package no.bygdevekst.json.format;

import io.vavr.control.Option;
import no.bygdevekst.plan.Draft;
import no.bygdevekst.text.Given;

/**
 * A half-typed plan as it was read (<i>lest utkast</i>), such as one with an empty amount in a line of its second
 * measure: what could be read of it, to be evaluated, and what could not.
 *
 * @param draft what could be read, with what it lacks
 * @param problems what could not be read, with line and column; none of a whole document
 */
public record DraftReading(Draft draft, Option<Problems> problems) {
    /**
     * Refuses null.
     *
     * @param draft what could be read, with what it lacks
     * @param problems what could not be read, with line and column; none of a whole document
     */
    public DraftReading {
        Given.value("draft", draft);
        Given.value("problems", problems);
    }

    /**
     * The reading of what nothing can be judged of.
     *
     * @param problems why
     * @return the reading
     */
    public static DraftReading unreadable(Problems problems) {
        Given.value("problems", problems);
        return new DraftReading(Draft.unreadable(problems.inOrder().map(Problem::what)), Option.some(problems));
    }
}
