package no.bygdevekst.plan;

import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * A chapter in prose (<i>tekstkapittel</i>) of a plan or a measure, such as «Organisering»; kept and printed, never
 * interpreted.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Note implements WithNote {

    Note() {}

    /**
     * The heading.
     *
     * @return the title, not blank, at most 300 UTF-16 code units
     */
    public abstract String title();

    /**
     * What stands under it.
     *
     * @return any text of at most 20 000 UTF-16 code units
     */
    public abstract String text();

    @Value.Check
    void check() {
        TextBounds.checkName("title", title());
        TextBounds.check("text", text());
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
     * A note.
     *
     * @param title the heading, not blank
     * @param text what stands under it
     * @return the note
     * @throws IllegalArgumentException if the title is blank, or one of them too long
     */
    public static Note of(String title, String text) {
        return builder().title(title).text(text).build();
    }

    /**
     * Builds a {@link Note}; {@code title} and {@code text} are required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableNote.Builder {
        Builder() {}
    }
}
