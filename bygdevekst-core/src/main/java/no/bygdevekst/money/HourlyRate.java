package no.bygdevekst.money;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.Typed;

/**
 * What an hour of own effort is worth (<i>timesats</i>), exact to the øre, such as {@code 712.35} kroner an hour;
 * greater than zero and at most 10 000 kroner.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HourlyRate {

    /** The highest rate that a budget line can have: 10 000 kroner an hour. */
    public static final Nok HIGHEST = Nok.ofKroner(10_000);

    private static final Typed<HourlyRate> TYPED = Typed.of(
            Text.of(
                    "en timesats i kroner, større enn 0 og høyst 10\u00a0000",
                    "ein timesats i kroner, større enn 0 og høgst 10\u00a0000",
                    "an hourly rate in kroner, greater than 0 and at most 10\u00a0000"),
            Text.of("712,35", "712,35", "712.35"),
            (text, language) -> Option.some(of(Nok.ofOre(AmountFormat.parse(text, language)))));

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
        Given.value("hourly rate", perHour).requirePositive("hourly rate");
        if (perHour.isMoreThan(HIGHEST)) {
            throw new IllegalArgumentException("hourly rate is above " + HIGHEST + ": " + perHour);
        }
        return new HourlyRate(perHour);
    }

    /**
     * Reads what {@link #toString()} writes: {@code [0-9]+(\.[0-9]{2})?}, kroner an hour with a decimal point.
     *
     * <p>Examples: {@code 650}, {@code 712.35}.
     *
     * @param text the rate
     * @return the rate
     * @throws IllegalArgumentException if it is not written so, or outside the bounds of {@link #of(Nok)}
     * @throws ArithmeticException if it does not fit in a {@code long} of øre
     */
    public static HourlyRate parse(String text) {
        return of(Nok.ofOre(Hundredths.parse("an hourly rate, such as '650' or '712.35'", text)));
    }

    /**
     * The rate that somebody has typed, or what is wrong with it; kroner an hour, read as
     * {@link AmountFormat#parse(String, Language)} does.
     *
     * @param text what was typed, such as {@code 712,35} or {@code 650 kr}, with any space around it
     * @param language in which language it was typed, and is answered
     * @return the rate, or a message: what it should be, and how that can be written
     */
    public static Validation<String, HourlyRate> check(String text, Language language) {
        return TYPED.check(text, language);
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
        Nok salary = Given.value("annual salary", annualSalary).requirePositive("annual salary");
        Nok share = Given.value("share of it", perHour).of(salary, Rounding.HALF_UP, Nok.ORE);
        return of(share.min(Given.value("cap", cap)));
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

    /** The kroner an hour with a decimal point, {@code 712.35}: the inverse of {@link #parse(String)}. */
    @Override
    public String toString() {
        return perHour.toString();
    }
}
