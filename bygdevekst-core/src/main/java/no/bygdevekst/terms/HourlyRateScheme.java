package no.bygdevekst.terms;

import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Text;
import org.immutables.value.Value;

/**
 * How some body values an hour of own effort (<i>timesatsordning</i>): a share of the annual salary up to a cap, or the
 * same for all. The letter names no rate; the schemes in use are in {@link HourlyRateSchemes}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class HourlyRateScheme implements WithHourlyRateScheme {

    HourlyRateScheme() {}

    /**
     * The name of the scheme.
     *
     * @return such as SkatteFUNN
     */
    public abstract Text name();

    /**
     * Where it is written.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * From when it holds.
     *
     * @return the day, if it is known
     */
    @Value.Default
    public Option<LocalDate> validFrom() {
        return Option.none();
    }

    /**
     * The share of a full year's salary that an hour is worth.
     *
     * @return such as 12/10000, or none where the rate is the same for all
     */
    @Value.Default
    public Option<Share> shareOfSalary() {
        return Option.none();
    }

    /**
     * The highest rate, which is the only one where there is no share.
     *
     * @return kroner an hour, greater than zero and at most 10 000
     */
    public abstract Nok cap();

    /**
     * How many hours of one person count in a year.
     *
     * @return the hours, if the scheme has a limit
     */
    @Value.Default
    public Option<Hours> hoursAYear() {
        return Option.none();
    }

    /**
     * The rate of someone who works full time.
     *
     * @param annualSalary the salary of a full year, greater than zero
     * @return the share of it, half up to the øre and at most the cap; the cap where there is no share
     * @throws IllegalArgumentException if the salary is not greater than zero, or the share of it rounds to nothing
     */
    public HourlyRate rate(Nok annualSalary) {
        annualSalary.requirePositive("annual salary");
        return shareOfSalary()
                .map(share -> HourlyRate.ofAnnualSalary(annualSalary, share, cap()))
                .getOrElse(() -> HourlyRate.of(cap()));
    }

    /**
     * The rate of someone who works part time: that of the salary for full time that it answers to.
     *
     * @param annualSalary the salary that is paid in a year, greater than zero
     * @param position the share of full time that it is paid for, greater than none
     * @return the rate
     * @throws IllegalArgumentException if one is outside its bounds
     * @throws ArithmeticException if the salary for full time does not fit
     */
    public HourlyRate rate(Nok annualSalary, Share position) {
        return rate(position.wholeOf(annualSalary));
    }

    /**
     * What hours of one person in a year are worth.
     *
     * @param hours the hours worked
     * @param rate what an hour is worth
     * @return the value of the hours, and of no more than count in a year
     * @throws ArithmeticException if it does not fit
     */
    public Nok value(Hours hours, HourlyRate rate) {
        return rate.times(hoursAYear().filter(most -> hours.compareTo(most) > 0).getOrElse(hours));
    }

    /**
     * A copy with another {@link #validFrom()}.
     *
     * @param validFrom the day
     * @return the copy
     */
    public HourlyRateScheme withValidFrom(LocalDate validFrom) {
        return withValidFrom(Given.some("validFrom", validFrom));
    }

    @Value.Check
    void check() {
        Given.noNull("validFrom", validFrom());
        Given.noNull("shareOfSalary", shareOfSalary());
        Given.noNull("hoursAYear", hoursAYear());
        HourlyRate.of(cap());
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
     * Builds an {@link HourlyRateScheme}; {@code name}, {@code citation} and {@code cap} are required. What is missing
     * or wrong throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableHourlyRateScheme.Builder {
        Builder() {}

        /**
         * Sets from when it holds.
         *
         * @param validFrom the day
         * @return this builder
         */
        public Builder validFrom(LocalDate validFrom) {
            return validFrom(Given.some("validFrom", validFrom));
        }

        /**
         * Sets the share of a full year's salary that an hour is worth.
         *
         * @param share such as 12/10000
         * @return this builder
         */
        public Builder shareOfSalary(Share share) {
            return shareOfSalary(Given.some("share", share));
        }

        /**
         * Sets how many hours of one person count in a year.
         *
         * @param hours the hours
         * @return this builder
         */
        public Builder hoursAYear(Hours hours) {
            return hoursAYear(Given.some("hours", hours));
        }
    }
}
