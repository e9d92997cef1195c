package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import org.immutables.value.Value;

/**
 * The figures of a measure, a sub-goal or the whole plan for each year of the agreement period (<i>budsjett</i>), such
 * as 4 000 000, 0 and 4 000 000 kroner from the state in 2025–2027.
 *
 * <p>Lines outside the period's years are left out. Every figure can be explained down to the budget lines; what brings
 * nothing is left out of an explanation.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Budget {

    Budget() {}

    static Budget of(Figures figures) {
        return ImmutableBudget.builder().figures(figures).build();
    }

    abstract Figures figures();

    /**
     * The years of the period.
     *
     * @return the years, ascending
     */
    public Vector<Integer> years() {
        return figures().years();
    }

    /**
     * What a column brings each year.
     *
     * @param column the column
     * @return kroner, one amount for each of {@link #years()}, none negative
     */
    public Vector<Nok> amounts(SourceColumn column) {
        return figures().amounts(column);
    }

    /**
     * What all columns bring each year.
     *
     * @return kroner, one amount for each of {@link #years()}, none negative
     * @throws ArithmeticException if one does not fit
     */
    public Vector<Nok> total() {
        return figures().totals();
    }

    /**
     * What all columns bring in all years.
     *
     * @return kroner, not negative
     * @throws ArithmeticException if it does not fit
     */
    public Nok sum() {
        return figures().sum();
    }

    /**
     * Why a column brings what it does in a year.
     *
     * @param column the column
     * @param year a year of the period
     * @return the explanation of the amount
     * @throws IllegalArgumentException if the year is not in the period
     */
    public Explanation explain(SourceColumn column, int year) {
        return figures().explain(column, year);
    }

    /**
     * Why all columns bring what they do in a year.
     *
     * @param year a year of the period
     * @return the explanation of the year's total
     * @throws IllegalArgumentException if the year is not in the period
     */
    public Explanation explainTotal(int year) {
        return figures().explainTotal(year);
    }

    /**
     * Why all columns bring what they do in all years.
     *
     * @return the explanation of {@link #sum()}
     */
    public Explanation explainSum() {
        return figures().explainSum();
    }

    /** The sum of all years, {@code 812500.50}. */
    @Override
    public String toString() {
        return sum().toString();
    }
}
