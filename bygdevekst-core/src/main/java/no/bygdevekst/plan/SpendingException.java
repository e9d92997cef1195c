package no.bygdevekst.plan;

import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * What a budget line invokes to be let off a restriction (<i>unntak</i>): the ground, and why it applies.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SpendingException implements WithSpendingException {

    SpendingException() {}

    /**
     * The ground.
     *
     * @return the ground
     */
    public abstract ExceptionGround ground();

    /**
     * Why it applies (<i>begrunnelse</i>).
     *
     * @return any text, possibly blank
     */
    public abstract String justification();

    @Value.Check
    void check() {
        TextBounds.check("justification", justification());
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
     * Builds a {@link SpendingException}; {@code ground} and {@code justification} are required. What is missing or
     * wrong throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableSpendingException.Builder {
        Builder() {}
    }
}
