package no.bygdevekst.agreement;

import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;
import org.immutables.value.Value;

/**
 * The state's co-financing of an agreement's period (<i>statlig medfinansiering</i>), phase 2, such as 16 000 000
 * kroner appropriated in 2025.
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
     * @return kroner, not negative
     */
    public abstract Nok amount();

    /**
     * What phase 1 had; it is not part of the amount.
     *
     * @return kroner, not negative, if it is known
     */
    @Value.Default
    public Option<Nok> phaseOne() {
        return Option.none();
    }

    /**
     * Who is paid on the pilot's behalf (<i>tilskuddsmottaker</i>).
     *
     * @return the recipient, if it is known
     */
    @Value.Default
    public Option<Party> recipient() {
        return Option.none();
    }

    @Value.Check
    void check() {
        Years.check("appropriationYear", appropriationYear());
        amount().requireNotNegative("amount");
        phaseOne().forEach(phaseOne -> phaseOne.requireNotNegative("phaseOne"));
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
     * Builds a {@link StateGrant}; {@code appropriationYear} and {@code amount} are required. What is missing or wrong
     * throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableStateGrant.Builder {
        Builder() {}

        /**
         * Sets what phase 1 had.
         *
         * @param phaseOne kroner, not negative
         * @return this builder
         */
        public Builder phaseOne(Nok phaseOne) {
            return phaseOne(Option.of(phaseOne));
        }

        /**
         * Sets who is paid on the pilot's behalf.
         *
         * @param recipient the recipient
         * @return this builder
         */
        public Builder recipient(Party recipient) {
            return recipient(Option.of(recipient));
        }
    }
}
