package no.bygdevekst.agreement;

import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;
import org.immutables.value.Value;

/**
 * The state's co-financing of an agreement's period (<i>statlig medfinansiering</i>), phase 2, by the year whose budget
 * appropriated it, such as 16 000 000 kroner of 2025. Most agreements have one.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class StateGrant implements WithStateGrant {

    StateGrant() {}

    /**
     * The year that the money was appropriated in (<i>bevilgningsår</i>).
     *
     * @return a year from 2000 to 2999
     */
    public abstract int appropriationYear();

    /**
     * The co-financing of the whole period.
     *
     * @return kroner, not negative and at most ten billion
     */
    public abstract Nok amount();

    @Value.Check
    void check() {
        Years.check("appropriationYear", appropriationYear());
        AmountBounds.check("amount", amount());
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
     * A grant.
     *
     * @param appropriationYear the year that the money was appropriated in, from 2000 to 2999
     * @param amount kroner, not negative and at most ten billion
     * @return the grant
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public static StateGrant of(int appropriationYear, Nok amount) {
        return builder().appropriationYear(appropriationYear).amount(amount).build();
    }

    /**
     * Builds a {@link StateGrant}; {@code appropriationYear} and {@code amount} are required. What is missing or wrong
     * throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableStateGrant.Builder {
        Builder() {}
    }
}
