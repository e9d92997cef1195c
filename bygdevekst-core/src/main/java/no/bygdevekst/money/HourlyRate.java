package no.bygdevekst.money;

/**
 * What an hour of own effort is worth (<i>timesats</i>), exact to the øre, such as {@code 712.35} kroner an hour;
 * greater than zero and at most 10 000 kroner.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HourlyRate {

    /** The highest rate that a budget line can have: 10 000 kroner an hour. */
    public static final Nok HIGHEST = Nok.ofKroner(10_000);

    private final Nok perHour;

    private HourlyRate(Nok perHour) {
        this.perHour = perHour;
    }

    /**
     * A rate.
     *
     * @param perHour kroner an hour, greater than zero and at most {@link #HIGHEST}
     * @return the rate
     * @throws IllegalArgumentException if it is outside these bounds
     */
    public static HourlyRate of(Nok perHour) {
        perHour.requirePositive("hourly rate");
        if (perHour.isMoreThan(HIGHEST)) {
            throw new IllegalArgumentException("hourly rate is above " + HIGHEST + ": " + perHour);
        }
        return new HourlyRate(perHour);
    }

    /**
     * The rate that follows from an annual salary: a share of it, half up to the øre, and at most a cap.
     *
     * @param annualSalary the salary of a full year's work in full time, greater than zero
     * @param perHour the share of it that an hour is worth, 1.2 per mille for instance
     * @param cap the highest rate, kroner an hour
     * @return the smaller of the share and the cap
     * @throws IllegalArgumentException if the result is outside a rate's bounds
     */
    public static HourlyRate ofAnnualSalary(Nok annualSalary, Share perHour, Nok cap) {
        return of(perHour.of(annualSalary.requirePositive("annual salary"), Rounding.HALF_UP, Nok.ORE)
                .min(cap));
    }

    /**
     * The value of hours at this rate, half up to the øre.
     *
     * @param hours how many
     * @return the value
     * @throws ArithmeticException if it does not fit
     */
    public Nok times(Hours hours) {
        return Nok.ofOre(Quotient.of(perHour.ore(), hours.hundredths(), 100, 1, Rounding.HALF_UP));
    }

    /**
     * The rate as an amount.
     *
     * @return kroner an hour
     */
    public Nok perHour() {
        return perHour;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HourlyRate that && perHour.equals(that.perHour);
    }

    @Override
    public int hashCode() {
        return perHour.hashCode();
    }

    /** The kroner an hour with a decimal point, {@code 712.35}. */
    @Override
    public String toString() {
        return perHour.toString();
    }
}
