package no.bygdevekst.plan;

import io.vavr.control.Option;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * A line of a measure's budget (<i>budsjettlinje</i>): who pays, or works, how much, in which year and for what.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class BudgetLine implements WithBudgetLine {

    BudgetLine() {}

    /**
     * The year; of a state line the year whose grant it is asked under.
     *
     * @return a year from 2000 to 2999
     */
    public abstract int year();

    /**
     * Who pays, or works (<i>finansieringskilde</i>).
     *
     * @return the source
     */
    public abstract FundingSource source();

    /**
     * Who uses the money.
     *
     * @return the party; none means the measure's responsible
     */
    @Value.Default
    public Option<Party> spentBy() {
        return Option.none();
    }

    /**
     * What it is used for.
     *
     * @return the use
     */
    public abstract FundUse use();

    /**
     * Money, hours at a rate, or something else in kind.
     *
     * @return the contribution; from the state only money
     */
    public abstract Contribution contribution();

    /**
     * Which of several grants pays a state line, by the year that the money was appropriated in (<i>bevilgningsår</i>).
     *
     * @return a year from 2000 to 2999, if it is named; only of source {@code state}
     */
    @Value.Default
    public Option<Integer> appropriationYear() {
        return Option.none();
    }

    /**
     * What it is about.
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> description() {
        return Option.none();
    }

    /**
     * What is invoked to be let off a restriction.
     *
     * @return the exception, if there is one
     */
    @Value.Default
    public Option<SpendingException> exception() {
        return Option.none();
    }

    /**
     * What the line is worth (<i>verdi</i>): its amount, or its hours at their rate, half up to the øre.
     *
     * @return kroner, not negative
     */
    @Value.Lazy
    public Nok value() {
        return contribution().value();
    }

    /**
     * Whether the state's co-financing under the agreement pays.
     *
     * @return true of source {@code state}
     */
    public boolean isState() {
        return source().equals(Party.state());
    }

    /**
     * A copy with another {@link #spentBy()}.
     *
     * @param spentBy the party
     * @return the copy
     */
    public BudgetLine withSpentBy(Party spentBy) {
        return withSpentBy(Given.some("spentBy", spentBy));
    }

    /**
     * A copy with another {@link #appropriationYear()}.
     *
     * @param appropriationYear a year from 2000 to 2999
     * @return the copy
     */
    public BudgetLine withAppropriationYear(int appropriationYear) {
        return withAppropriationYear(Option.some(appropriationYear));
    }

    /**
     * A copy with another {@link #description()}.
     *
     * @param description any text
     * @return the copy
     */
    public BudgetLine withDescription(String description) {
        return withDescription(Given.some("description", description));
    }

    /**
     * A copy with another {@link #exception()}.
     *
     * @param exception the exception
     * @return the copy
     */
    public BudgetLine withException(SpendingException exception) {
        return withException(Given.some("exception", exception));
    }

    @Value.Check
    void check() {
        Given.noNull("spentBy", spentBy());
        Given.noNull("appropriationYear", appropriationYear());
        Given.noNull("exception", exception());
        Years.check("year", year());
        appropriationYear().forEach(year -> Years.check("appropriationYear", year));
        TextBounds.check("description", description());
        if (isState() && contribution() instanceof OwnEffort) {
            throw new IllegalArgumentException("hours of own effort cannot come from the state");
        }
        if (isState() && contribution() instanceof InKind) {
            throw new IllegalArgumentException("a contribution in kind cannot come from the state");
        }
        if (!isState() && appropriationYear().isDefined()) {
            throw new IllegalArgumentException("appropriationYear is only of source state, not of " + source());
        }
    }

    /**
     * A builder.
     *
     * @return a new one
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link BudgetLine}; {@code year}, {@code source}, {@code use} and {@code contribution} are required.
     * What is missing or wrong throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}

        /**
         * Sets who uses the money, where that is another than the measure's responsible.
         *
         * @param spentBy the party
         * @return this builder
         */
        public Builder spentBy(Party spentBy) {
            return spentBy(Given.some("spentBy", spentBy));
        }

        /**
         * Sets which of several grants pays a state line.
         *
         * @param appropriationYear a year from 2000 to 2999
         * @return this builder
         */
        public Builder appropriationYear(int appropriationYear) {
            return appropriationYear(Option.some(appropriationYear));
        }

        /**
         * Sets what it is about.
         *
         * @param description any text
         * @return this builder
         */
        public Builder description(String description) {
            return description(Given.some("description", description));
        }

        /**
         * Sets what is invoked to be let off a restriction.
         *
         * @param exception the exception
         * @return this builder
         */
        public Builder exception(SpendingException exception) {
            return exception(Given.some("exception", exception));
        }
    }
}
