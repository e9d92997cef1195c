package no.bygdevekst.terms;

import io.vavr.control.Option;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Given;
import org.immutables.value.Value;

/**
 * A use that the state's money may not pay for, or only by an exception (<i>begrensning</i>), from the letter,
 * restrictions.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Restriction implements WithRestriction {

    Restriction() {}

    /**
     * The use.
     *
     * @return the use
     */
    public abstract FundUse use();

    /**
     * Where the letter says so.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * The ground that can open for it all the same.
     *
     * @return the ground, or none
     */
    @Value.Default
    public Option<ExceptionGround> exception() {
        return Option.none();
    }

    /**
     * A copy with another {@link #exception()}.
     *
     * @param exception the ground
     * @return the copy
     */
    public Restriction withException(ExceptionGround exception) {
        return withException(Given.some("exception", exception));
    }

    @Value.Check
    void check() {
        Given.noNull("exception", exception());
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
     * Builds a {@link Restriction}; {@code use} and {@code citation} are required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableRestriction.Builder {
        Builder() {}

        /**
         * Sets the ground that can open for it all the same.
         *
         * @param exception the ground
         * @return this builder
         */
        public Builder exception(ExceptionGround exception) {
            return exception(Given.some("exception", exception));
        }
    }
}
