package no.bygdevekst.plan;

import io.vavr.control.Option;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * Whether a measure affects Sámi interests, and the dialogue about it (<i>samiske interesser</i>).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SamiInterests implements WithSamiInterests {

    SamiInterests() {}

    /**
     * Whether Sámi interests are affected.
     *
     * @return true if they are
     */
    public abstract boolean affected();

    /**
     * The dialogue with the Sámi Parliament.
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> dialogue() {
        return Option.none();
    }

    /**
     * A copy with another {@link #dialogue()}.
     *
     * @param dialogue any text
     * @return the copy
     */
    public SamiInterests withDialogue(String dialogue) {
        return withDialogue(Given.some("dialogue", dialogue));
    }

    @Value.Check
    void check() {
        TextBounds.check("dialogue", dialogue());
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
     * Builds a {@link SamiInterests}; {@code affected} is required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableSamiInterests.Builder {
        Builder() {}

        /**
         * Sets what the dialogue with the Sámi Parliament has been.
         *
         * @param dialogue any text
         * @return this builder
         */
        public Builder dialogue(String dialogue) {
            return dialogue(Given.some("dialogue", dialogue));
        }
    }
}
