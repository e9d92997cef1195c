package no.bygdevekst.budget;

import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import org.immutables.value.Value;

/**
 * The figures of a measure, a sub-goal or the whole plan for one year (<i>bevilgningsbehov</i>), such as 4 000 000
 * kroner from the state in 2025.
 *
 * <p>Every figure can be explained down to the budget lines; what brings nothing is left out of an explanation.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Need {

    Need() {}

    static Need of(Figures figures) {
        return ImmutableNeed.builder().figures(figures).build();
    }

    abstract Figures figures();

    /**
     * The year.
     *
     * @return the plan's year
     */
    public int year() {
        return figures().years().head();
    }

    /**
     * What a column brings in the year.
     *
     * @param column the column
     * @return kroner, not negative
     */
    public Nok amount(SourceColumn column) {
        return figures().amount(column, year());
    }

    /**
     * What all columns bring in the year.
     *
     * @return kroner, not negative
     * @throws ArithmeticException if it does not fit
     */
    public Nok total() {
        return figures().sum();
    }

    /**
     * Why a column brings what it does.
     *
     * @param column the column
     * @return the explanation of the amount
     */
    public Explanation explain(SourceColumn column) {
        return figures().explain(column, year());
    }

    /**
     * Why all columns bring what they do.
     *
     * @return the explanation of {@link #total()}
     */
    public Explanation explainTotal() {
        return figures().explainTotal(year());
    }

    /** The total, {@code 812500.50}. */
    @Override
    public String toString() {
        return total().toString();
    }
}
