package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.text.Given;

/**
 * Some rows of a table that stand together (<i>tabelldel</i>): the measures of a sub-goal with their sum, or all rows
 * of a table that is not divided.
 *
 * @param heading the sub-goal, none where the table is not divided
 * @param rows its rows, possibly none
 * @param sum the sum of the rows, none of a table that is not divided and of a sub-goal that the agreement does not
 *     know
 */
public record TableSection(
        Option<Heading.OfSubGoal> heading, Vector<TableRow<? extends Heading>> rows, Option<Figures> sum) {

    /**
     * Checks that nothing is null.
     *
     * @param heading the sub-goal, none where the table is not divided
     * @param rows its rows, possibly none
     * @param sum the sum of the rows, none of a table that is not divided and of a sub-goal that the agreement does not
     *     know
     */
    public TableSection {
        Given.value("heading", heading);
        Given.value("rows", rows);
        Given.value("sum", sum);
    }

    /** All rows of a table that is not divided. */
    static Vector<TableSection> undivided(Vector<? extends TableRow<? extends Heading>> rows) {
        return Vector.of(new TableSection(Option.none(), Vector.narrow(rows), Option.none()));
    }
}
