package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Phrase;
import org.immutables.value.Value;

/**
 * The figures of a row or of a whole table (<i>tall</i>) by source and year, such as 4 000 000, 0 and 4 000 000 kroner
 * from the state in 2025–2027.
 *
 * <p>Lines of other years are left out. Every figure can be explained down to the budget lines; what brings nothing is
 * left out of an explanation.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Figures {

    private static final Vector<SourceColumn> COLUMNS = Vector.of(SourceColumn.values());

    Figures() {}

    static Figures of(Words words, Citation source, Vector<Integer> years, Contents contents) {
        return ImmutableFigures.builder()
                .words(words)
                .source(source)
                .years(years)
                .contents(contents)
                .cells(contents.cells(years))
                .build();
    }

    abstract Words words();

    abstract Citation source();

    /**
     * The years of the table.
     *
     * @return consecutive years, ascending
     */
    public abstract Vector<Integer> years();

    abstract Contents contents();

    abstract Cells cells();

    /**
     * What a source brings in a year.
     *
     * @param source the source
     * @param year a year of the table
     * @return kroner, not negative
     * @throws IllegalArgumentException if the year is not one of the table's
     */
    public Nok amount(SourceColumn source, int year) {
        check(year);
        return cells().amount(source, year);
    }

    /**
     * What a source brings each year.
     *
     * @param source the source
     * @return kroner, one amount for each of {@link #years()}, none negative
     */
    public Vector<Nok> amounts(SourceColumn source) {
        return cells().amounts(source);
    }

    /**
     * What all sources bring in a year.
     *
     * @param year a year of the table
     * @return kroner, not negative
     * @throws IllegalArgumentException if the year is not one of the table's
     * @throws ArithmeticException if it does not fit
     */
    public Nok total(int year) {
        check(year);
        return cells().total(year);
    }

    /**
     * What all sources bring each year.
     *
     * @return kroner, one amount for each of {@link #years()}, none negative
     * @throws ArithmeticException if one does not fit
     */
    public Vector<Nok> totals() {
        return years().map(cells()::total);
    }

    /**
     * What all sources bring in all years.
     *
     * @return kroner, not negative
     * @throws ArithmeticException if it does not fit
     */
    public Nok sum() {
        return Nok.total(totals());
    }

    /**
     * What stands in a column.
     *
     * @param column a column of the table
     * @return kroner, not negative
     * @throws IllegalArgumentException if its year is not one of the table's
     * @throws ArithmeticException if it does not fit
     */
    public Nok amount(TableColumn column) {
        return column.source()
                .map(source ->
                        column.year().map(year -> amount(source, year)).getOrElse(() -> Nok.total(amounts(source))))
                .getOrElse(() -> column.year().map(this::total).getOrElse(this::sum));
    }

    /**
     * Why a source brings what it does in a year.
     *
     * @param source the source
     * @param year a year of the table
     * @return the explanation of the amount
     * @throws IllegalArgumentException if the year is not one of the table's
     */
    public Explanation explain(SourceColumn source, int year) {
        check(year);
        return added(words().amount(source, year), contents().reasons(source, year));
    }

    /**
     * Why all sources bring what they do in a year.
     *
     * @param year a year of the table
     * @return the explanation of the year's total
     * @throws IllegalArgumentException if the year is not one of the table's
     */
    public Explanation explainTotal(int year) {
        Vector<SourceColumn> bringing =
                COLUMNS.reject(source -> amount(source, year).isZero());
        return added(words().total(year), bringing.map(source -> explain(source, year)));
    }

    /**
     * Why all sources bring what they do in all years.
     *
     * @return the explanation of {@link #sum()}
     */
    public Explanation explainSum() {
        Vector<Integer> bringing = years().reject(year -> total(year).isZero());
        return added(words().sum(years().head(), years().last()), bringing.map(this::explainTotal));
    }

    /**
     * Why there stands what there does in a column.
     *
     * @param column a column of the table
     * @return the explanation of {@link #amount(TableColumn)}
     * @throws IllegalArgumentException if its year is not one of the table's
     */
    public Explanation explain(TableColumn column) {
        return column.source()
                .map(source -> column.year().map(year -> explain(source, year)).getOrElse(() -> explainSum(source)))
                .getOrElse(() -> column.year().map(this::explainTotal).getOrElse(this::explainSum));
    }

    private Explanation explainSum(SourceColumn source) {
        Vector<Integer> bringing = years().reject(year -> amount(source, year).isZero());
        return added(
                words().amounts(source, years().head(), years().last()), bringing.map(year -> explain(source, year)));
    }

    private Explanation added(Phrase what, Vector<Explanation> parts) {
        return Explanation.of(what, new Step.Sum(parts)).citing(source());
    }

    private void check(int year) {
        if (year < years().head() || year > years().last()) {
            throw new IllegalArgumentException(
                    "year " + year + " is not one of the table's: " + years().mkString(", "));
        }
    }

    /** The sum of all years, {@code 812500.50}. */
    @Override
    public String toString() {
        return sum().toString();
    }
}
