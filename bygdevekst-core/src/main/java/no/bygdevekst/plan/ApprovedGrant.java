package no.bygdevekst.plan;

import io.vavr.control.Option;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;
import no.bygdevekst.text.Given;
import org.immutables.value.Value;

/**
 * What the ministry approved of a year's grant (<i>godkjent årlig tilskudd</i>), where that is not what the plan asks
 * for; such as 4 000 000 kroner for 2026.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ApprovedGrant implements WithApprovedGrant {

    ApprovedGrant() {}

    /**
     * The year whose grant it is.
     *
     * @return a year from 2000 to 2999
     */
    public abstract int year();

    /**
     * Which of several grants it is of, by the year that the money was appropriated in (<i>bevilgningsår</i>).
     *
     * @return a year from 2000 to 2999, if it is named
     */
    @Value.Default
    public Option<Integer> appropriationYear() {
        return Option.none();
    }

    /**
     * What was approved.
     *
     * @return kroner, not negative and at most ten billion
     */
    public abstract Nok amount();

    /**
     * A copy with another {@link #appropriationYear()}.
     *
     * @param appropriationYear a year from 2000 to 2999
     * @return the copy
     */
    public ApprovedGrant withAppropriationYear(int appropriationYear) {
        return withAppropriationYear(Option.some(appropriationYear));
    }

    @Value.Check
    void check() {
        Given.noNull("appropriationYear", appropriationYear());
        Years.check("year", year());
        appropriationYear().forEach(year -> Years.check("appropriationYear", year));
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
     * What was approved of a year's grant, of the only grant or of that which the year goes by.
     *
     * @param year a year from 2000 to 2999
     * @param amount kroner, not negative and at most ten billion
     * @return the approved grant
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public static ApprovedGrant of(int year, Nok amount) {
        return builder().year(year).amount(amount).build();
    }

    /**
     * Builds an {@link ApprovedGrant}; {@code year} and {@code amount} are required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableApprovedGrant.Builder {
        Builder() {}

        /**
         * Sets which of several grants it is of.
         *
         * @param appropriationYear a year from 2000 to 2999
         * @return this builder
         */
        public Builder appropriationYear(int appropriationYear) {
            return appropriationYear(Option.some(appropriationYear));
        }
    }
}
