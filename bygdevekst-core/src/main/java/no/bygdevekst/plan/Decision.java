package no.bygdevekst.plan;

import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.period.Dates;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * The decision behind a signature (<i>vedtak</i>).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Decision implements WithDecision {

    Decision() {}

    /**
     * Who decided, a municipal council for instance.
     *
     * @return the body, not blank
     */
    public abstract String body();

    /**
     * What the decision is called, a case number for instance.
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> reference() {
        return Option.none();
    }

    /**
     * When it was decided.
     *
     * @return the date, if it is known
     */
    @Value.Default
    public Option<LocalDate> decidedOn() {
        return Option.none();
    }

    /**
     * A copy with another {@link #reference()}.
     *
     * @param reference any text
     * @return the copy
     */
    public Decision withReference(String reference) {
        return withReference(Given.some("reference", reference));
    }

    /**
     * A copy with another {@link #decidedOn()}.
     *
     * @param decidedOn the date
     * @return the copy
     */
    public Decision withDecidedOn(LocalDate decidedOn) {
        return withDecidedOn(Given.some("decidedOn", decidedOn));
    }

    @Value.Check
    void check() {
        TextBounds.checkName("body", body());
        TextBounds.check("reference", reference());
        Dates.check("decidedOn", decidedOn());
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
     * Builds a {@link Decision}; {@code body} is required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}

        /**
         * Sets what the decision is called.
         *
         * @param reference any text
         * @return this builder
         */
        public Builder reference(String reference) {
            return reference(Given.some("reference", reference));
        }

        /**
         * Sets when it was decided.
         *
         * @param decidedOn the date
         * @return this builder
         */
        public Builder decidedOn(LocalDate decidedOn) {
            return decidedOn(Given.some("decidedOn", decidedOn));
        }
    }
}
