package no.bygdevekst.source;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.Objects;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Text;

/**
 * A document that something follows from (<i>kilde</i>), such as {@code letter-2024}: it brings its own name and its
 * own sections, so that whoever reads a citation of it finds the place.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SourceDocument {

    private final String id;
    private final Text name;
    private final Text fullName;
    private final Vector<SourceSection> sections;

    private SourceDocument(String id, Text name, Text fullName, Vector<SourceSection> sections) {
        this.id = id;
        this.name = name;
        this.fullName = fullName;
        this.sections = sections;
    }

    /**
     * A document.
     *
     * @param id what formats call it, such as {@code letter-2024}
     * @param name what a sentence calls it, such as "the letter"
     * @param fullName its name where it is first met, such as "the ministry's letter on ..., 2024"
     * @param sections its sections, in its order, each name once
     * @return the document
     * @throws IllegalArgumentException if the id is blank, there are no sections, or two have the same name
     */
    public static SourceDocument of(String id, Text name, Text fullName, SourceSection... sections) {
        Blank.refuse("id", id);
        Vector<SourceSection> inOrder = Vector.ofAll(Arrays.asList(sections));
        if (inOrder.isEmpty() || inOrder.distinctBy(SourceSection::name).size() < inOrder.size()) {
            throw new IllegalArgumentException(
                    "a document has one or more sections, each name once: " + id + " has " + inOrder.mkString(", "));
        }
        return new SourceDocument(
                id,
                Objects.requireNonNull(name, "name is null"),
                Objects.requireNonNull(fullName, "fullName is null"),
                inOrder);
    }

    /**
     * What formats call it.
     *
     * @return such as {@code letter-2024}
     */
    public String id() {
        return id;
    }

    /**
     * What a sentence calls it.
     *
     * @return such as "the letter"
     */
    public Text name() {
        return name;
    }

    /**
     * Its name where a reader first meets it.
     *
     * @return such as "the ministry's letter on the work with action plans, 2024"
     */
    public Text fullName() {
        return fullName;
    }

    /**
     * Its sections.
     *
     * @return the sections, in its order
     */
    public Vector<SourceSection> sections() {
        return sections;
    }

    /**
     * A place in it.
     *
     * @param section the name of one of its sections
     * @param item the item of the section, such as {@code ¶1 s2}
     * @return the citation
     * @throws IllegalArgumentException if it has no such section, which the message lists, or the item is blank
     */
    public Citation cite(String section, String item) {
        SourceSection cited = sections.find(each -> each.name().equals(section))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        id + " has no section '" + section + "'; it has " + sections.mkString(", ")));
        return new Citation(this, cited, item);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceDocument that
                && id.equals(that.id)
                && name.equals(that.name)
                && fullName.equals(that.fullName)
                && sections.equals(that.sections);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What formats call it, {@code letter-2024}. */
    @Override
    public String toString() {
        return id;
    }
}
