package no.bygdevekst.plan;

import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Dates;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * What has been paid to the pilot, or paid back by it (<i>utbetaling</i>), such as 4 500 000 kroner on 1 March 2025.
 *
 * <p>It says what happened; what is to be paid is said by the payment plan.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Payment implements WithPayment {

    Payment() {}

    /**
     * The day that it was made.
     *
     * @return the date
     */
    public abstract LocalDate paidOn();

    /**
     * How much.
     *
     * @return kroner, below zero where it is paid back; never zero, and at most ten billion either way
     */
    public abstract Nok amount();

    /**
     * What it is called in the accounts.
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> reference() {
        return Option.none();
    }

    /**
     * What is to be remembered of it.
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> note() {
        return Option.none();
    }

    /**
     * A copy with another {@link #reference()}.
     *
     * @param reference any text
     * @return the copy
     */
    public Payment withReference(String reference) {
        return withReference(Given.some("reference", reference));
    }

    /**
     * A copy with another {@link #note()}.
     *
     * @param note any text
     * @return the copy
     */
    public Payment withNote(String note) {
        return withNote(Given.some("note", note));
    }

    @Value.Check
    void check() {
        Dates.check("paidOn", paidOn());
        AmountBounds.checkSigned("payment on " + paidOn(), amount());
        TextBounds.check("reference", reference());
        TextBounds.check("note", note());
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
     * A payment.
     *
     * @param paidOn the day that it was made
     * @param amount kroner, below zero where it is paid back; not zero
     * @return the payment
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public static Payment of(LocalDate paidOn, Nok amount) {
        return builder().paidOn(paidOn).amount(amount).build();
    }

    /**
     * Builds a {@link Payment}; {@code paidOn} and {@code amount} are required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutablePayment.Builder {
        Builder() {}

        /**
         * Sets what it is called in the accounts.
         *
         * @param reference any text
         * @return this builder
         */
        public Builder reference(String reference) {
            return reference(Given.some("reference", reference));
        }

        /**
         * Sets what is to be remembered of it.
         *
         * @param note any text
         * @return this builder
         */
        public Builder note(String note) {
            return note(Given.some("note", note));
        }
    }
}
