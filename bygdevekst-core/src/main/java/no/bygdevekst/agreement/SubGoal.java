package no.bygdevekst.agreement;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * A sub-goal of an agreement (<i>delmål</i>), such as D1 «Variert botilbud».
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SubGoal implements WithSubGoal {

    SubGoal() {}

    /**
     * The id within the agreement.
     *
     * @return the id
     */
    public abstract SubGoalId id();

    /**
     * The title.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * The overall goals that it serves.
     *
     * @return the goals, at least one
     */
    public abstract Vector<Goal> goals();

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
     * A copy with other {@link #goals()}.
     *
     * @param goals all of them, in order, at least one
     * @return the copy
     */
    public SubGoal withGoals(Iterable<? extends Goal> goals) {
        return withGoals(Given.all("goals", goals));
    }

    /**
     * A copy with another {@link #description()}.
     *
     * @param description any text
     * @return the copy
     */
    public SubGoal withDescription(String description) {
        return withDescription(Given.some("description", description));
    }

    @Value.Check
    void check() {
        Given.noNulls("goals", goals());
        TextBounds.checkName("title", title());
        TextBounds.check("description", description());
        if (goals().isEmpty()) {
            throw new IllegalArgumentException("sub-goal " + id() + " has no goals");
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
     * Builds a {@link SubGoal}; {@code id}, {@code title} and {@code goals} are required. What is missing or wrong
     * throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableSubGoal.Builder {
        Builder() {}

        /**
         * Sets the overall goals that it serves.
         *
         * @param goals all of them, in order, at least one
         * @return this builder
         */
        public Builder goals(Goal... goals) {
            return goals(Given.all("goals", goals));
        }

        /**
         * Sets the overall goals that it serves.
         *
         * @param goals all of them, in order, at least one
         * @return this builder
         */
        public Builder goals(Iterable<? extends Goal> goals) {
            return goals(Given.all("goals", goals));
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
    }
}
