package no.bygdevekst.plan;

import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Dates;
import no.bygdevekst.period.Years;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * A short report late in the year (<i>underveisrapport</i>) on which the second instalment is paid; from the letter,
 * payment ¶1 s2.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ProgressReport implements WithProgressReport {

    ProgressReport() {}

    /**
     * The year that it reports on.
     *
     * @return a year from 2000 to 2999
     */
    public abstract int year();

    /**
     * When it was given.
     *
     * @return the date; of several reports of a year the one dated last counts, and a late one counts
     */
    public abstract LocalDate reportedOn();

    /**
     * All state co-financing that is spent from the start of the period and booked by the report's date; orders placed
     * are not spent.
     *
     * @return kroner, not negative and at most ten billion
     */
    public abstract Nok spentToDate();

    /**
     * What has been done.
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> summary() {
        return Option.none();
    }

    /**
     * A copy with another {@link #summary()}.
     *
     * @param summary what has been done
     * @return the copy
     */
    public ProgressReport withSummary(String summary) {
        return withSummary(Given.some("summary", summary));
    }

    @Value.Check
    void check() {
        Years.check("year", year());
        Dates.check("reportedOn", reportedOn());
        AmountBounds.check("spentToDate of " + year(), spentToDate());
        TextBounds.check("summary", summary());
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
     * Builds a {@link ProgressReport}; {@code year}, {@code reportedOn} and {@code spentToDate} are required. What is
     * missing or wrong throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableProgressReport.Builder {
        Builder() {}

        /**
         * Sets the summary.
         *
         * @param summary what has been done
         * @return this builder
         */
        public Builder summary(String summary) {
            return summary(Given.some("summary", summary));
        }
    }
}
