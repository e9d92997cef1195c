package no.bygdevekst.agreement;

import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * What another system calls an agreement, a plan or a measure (<i>referanse</i>), such as a case number in an archive.
 * It is kept and never interpreted.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Reference implements WithReference {

    Reference() {}

    /**
     * The other system.
     *
     * @return its name, any text
     */
    public abstract String system();

    /**
     * What it is called there.
     *
     * @return the id, any text
     */
    public abstract String id();

    @Value.Check
    void check() {
        TextBounds.check("system", system());
        TextBounds.check("id", id());
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
     * A reference.
     *
     * @param system the other system
     * @param id what it is called there
     * @return the reference
     */
    public static Reference of(String system, String id) {
        return builder().system(system).id(id).build();
    }

    /**
     * Builds a {@link Reference}; {@code system} and {@code id} are required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
