package no.bygdevekst.plan;

import java.time.LocalDate;
import no.bygdevekst.text.Blank;
import org.immutables.value.Value;

/**
 * An activity of a measure (<i>aktivitet</i>), with the dates that it runs from and to, both included.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Activity implements WithActivity {

    Activity() {}

    /**
     * The title.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * The first day.
     *
     * @return the date
     */
    public abstract LocalDate firstDay();

    /**
     * The last day.
     *
     * @return the date, not before the first
     */
    public abstract LocalDate lastDay();

    /**
     * Whether it runs on some day of a year.
     *
     * @param year any year
     * @return true from the year of the first day to that of the last
     */
    public boolean touches(int year) {
        return firstDay().getYear() <= year && year <= lastDay().getYear();
    }

    @Value.Check
    void check() {
        Blank.refuse("title", title());
        if (firstDay().isAfter(lastDay())) {
            throw new IllegalArgumentException("first day " + firstDay() + " is after last day " + lastDay());
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
     * An activity.
     *
     * @param title the title, not blank
     * @param firstDay the first day
     * @param lastDay the last day, not before the first
     * @return the activity
     * @throws IllegalArgumentException if the title is blank or the days are the wrong way round
     */
    public static Activity of(String title, LocalDate firstDay, LocalDate lastDay) {
        return builder().title(title).firstDay(firstDay).lastDay(lastDay).build();
    }

    /**
     * Builds an {@link Activity}; {@code title}, {@code firstDay} and {@code lastDay} are required. What is missing or
     * wrong throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
