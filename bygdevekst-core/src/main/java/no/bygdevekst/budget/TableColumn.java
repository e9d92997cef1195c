package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Given;

/**
 * A column of a table (<i>kolonne</i>): what one source brings, or all together, in one year or in all; such as the
 * state's co-financing in 2025.
 *
 * @param source the source, none for all together
 * @param year a year of the table, none for all of them
 */
public record TableColumn(Option<SourceColumn> source, Option<Integer> year) {

    /**
     * Checks that nothing is null.
     *
     * @param source the source, none for all together
     * @param year a year of the table, none for all of them
     */
    public TableColumn {
        Given.value("source", source);
        Given.value("year", year);
    }

    /** What all sources bring in all years. */
    static final TableColumn SUM = new TableColumn(Option.none(), Option.none());

    /** What a source brings in each year. */
    static Vector<TableColumn> of(SourceColumn source, Vector<Integer> years) {
        return years.map(year -> new TableColumn(Option.of(source), Option.of(year)));
    }

    /** What all sources bring in each year. */
    static Vector<TableColumn> total(Vector<Integer> years) {
        return years.map(year -> new TableColumn(Option.none(), Option.of(year)));
    }

    /** What each source brings in each year, and what all bring in each. */
    static Vector<TableColumn> bySource(Vector<Integer> years) {
        return Vector.of(SourceColumn.values())
                .flatMap(source -> of(source, years))
                .appendAll(total(years));
    }
}
