package no.bygdevekst.plan;

import java.time.LocalDate;
import no.bygdevekst.period.Dates;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * An activity of a measure (<i>aktivitet</i>), with the dates that it runs from and to, both included.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the first day has the name of the method that copies, which is not generated
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
    public abstract LocalDate from();

    /**
     * The last day.
     *
     * @return the date, not before the first
     */
    public abstract LocalDate to();

    /**
     * Whether it runs on some day of a year.
     *
     * @param year any year
     * @return true from the year of the first day to that of the last
     */
    public boolean touches(int year) {
        return from().getYear() <= year && year <= to().getYear();
    }

    @Value.Check
    void check() {
        TextBounds.checkName("title", title());
        Dates.check("from", from());
        Dates.check("to", to());
        if (from().isAfter(to())) {
            throw new IllegalArgumentException("from " + from() + " is after to " + to());
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
     * @param from the first day
     * @param to the last day, not before the first
     * @return the activity
     * @throws IllegalArgumentException if the title is blank or the days are the wrong way round
     */
    public static Activity of(String title, LocalDate from, LocalDate to) {
        return builder().title(title).from(from).to(to).build();
    }

    /**
     * Builds an {@link Activity}; {@code title}, {@code from} and {@code to} are required. What is missing or wrong
     * throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
