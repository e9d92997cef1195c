package no.bygdevekst.plan;

import io.vavr.control.Option;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;
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
     * Money, or hours at a rate.
     *
     * @return the contribution; hours never come from the state
     */
    public abstract Contribution contribution();

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

    @Value.Check
    void check() {
        Years.check("year", year());
        if (isState() && contribution() instanceof OwnEffort) {
            throw new IllegalArgumentException("hours of own effort cannot come from the state");
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
            return spentBy(Option.of(spentBy));
        }

        /**
         * Sets what it is about.
         *
         * @param description any text
         * @return this builder
         */
        public Builder description(String description) {
            return description(Option.of(description));
        }

        /**
         * Sets what is invoked to be let off a restriction.
         *
         * @param exception the exception
         * @return this builder
         */
        public Builder exception(SpendingException exception) {
            return exception(Option.of(exception));
        }
    }
}
