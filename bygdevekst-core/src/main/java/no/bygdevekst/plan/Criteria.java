package no.bygdevekst.plan;

import io.vavr.control.Option;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * How a measure meets each {@link Criterion}, in the parties' own words (<i>kriterier</i>).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Criteria implements WithCriteria {

    Criteria() {}

    /**
     * How it helps to develop and test something new.
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> newSolution() {
        return Option.none();
    }

    /**
     * How it is adapted to local challenges.
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> localAdaptation() {
        return Option.none();
    }

    /**
     * How others can take it over (<i>overføringsverdi</i>).
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> transferValue() {
        return Option.none();
    }

    /**
     * The answer to one criterion.
     *
     * @param criterion which
     * @return any text, if there is one
     */
    public Option<String> answer(Criterion criterion) {
        return switch (criterion) {
            case NEW_SOLUTION -> newSolution();
            case LOCAL_ADAPTATION -> localAdaptation();
            case TRANSFER_VALUE -> transferValue();
        };
    }

    /**
     * A copy with another {@link #newSolution()}.
     *
     * @param newSolution any text
     * @return the copy
     */
    public Criteria withNewSolution(String newSolution) {
        return withNewSolution(Given.some("newSolution", newSolution));
    }

    /**
     * A copy with another {@link #localAdaptation()}.
     *
     * @param localAdaptation any text
     * @return the copy
     */
    public Criteria withLocalAdaptation(String localAdaptation) {
        return withLocalAdaptation(Given.some("localAdaptation", localAdaptation));
    }

    /**
     * A copy with another {@link #transferValue()}.
     *
     * @param transferValue any text
     * @return the copy
     */
    public Criteria withTransferValue(String transferValue) {
        return withTransferValue(Given.some("transferValue", transferValue));
    }

    @Value.Check
    void check() {
        TextBounds.check("newSolution", newSolution());
        TextBounds.check("localAdaptation", localAdaptation());
        TextBounds.check("transferValue", transferValue());
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
     * No answers.
     *
     * @return the empty criteria
     */
    public static Criteria none() {
        return builder().build();
    }

    /** Builds a {@link Criteria}; nothing is required. */
    public static final class Builder extends ImmutableCriteria.Builder {
        Builder() {}

        /**
         * Sets how the measure helps to develop and test something new.
         *
         * @param newSolution any text
         * @return this builder
         */
        public Builder newSolution(String newSolution) {
            return newSolution(Given.some("newSolution", newSolution));
        }

        /**
         * Sets how the measure is adapted to local challenges.
         *
         * @param localAdaptation any text
         * @return this builder
         */
        public Builder localAdaptation(String localAdaptation) {
            return localAdaptation(Given.some("localAdaptation", localAdaptation));
        }

        /**
         * Sets how others can take the measure over.
         *
         * @param transferValue any text
         * @return this builder
         */
        public Builder transferValue(String transferValue) {
            return transferValue(Given.some("transferValue", transferValue));
        }
    }
}
