package no.bygdevekst.plan;

import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.period.Dates;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * A party's signature on a plan (<i>signatur</i>).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Signature implements WithSignature {

    Signature() {}

    /**
     * The party that signs.
     *
     * @return the party
     */
    public abstract Party party();

    /**
     * The person who signs.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * In what role.
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> role() {
        return Option.none();
    }

    /**
     * When.
     *
     * @return the date
     */
    public abstract LocalDate signedOn();

    /**
     * The decision behind it.
     *
     * @return the decision, if there is one
     */
    @Value.Default
    public Option<Decision> decision() {
        return Option.none();
    }

    /**
     * A copy with another {@link #role()}.
     *
     * @param role any text
     * @return the copy
     */
    public Signature withRole(String role) {
        return withRole(Given.some("role", role));
    }

    /**
     * A copy with another {@link #decision()}.
     *
     * @param decision the decision
     * @return the copy
     */
    public Signature withDecision(Decision decision) {
        return withDecision(Given.some("decision", decision));
    }

    @Value.Check
    void check() {
        Given.noNull("decision", decision());
        TextBounds.checkName("name", name());
        TextBounds.check("role", role());
        Dates.check("signedOn", signedOn());
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
     * Builds a {@link Signature}; {@code party}, {@code name} and {@code signedOn} are required. What is missing or
     * wrong throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableSignature.Builder {
        Builder() {}

        /**
         * Sets in what role the person signs.
         *
         * @param role any text
         * @return this builder
         */
        public Builder role(String role) {
            return role(Given.some("role", role));
        }

        /**
         * Sets the decision behind it.
         *
         * @param decision the decision
         * @return this builder
         */
        public Builder decision(Decision decision) {
            return decision(Given.some("decision", decision));
        }
    }
}
