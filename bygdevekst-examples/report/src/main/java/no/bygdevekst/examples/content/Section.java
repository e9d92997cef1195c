package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;

/**
 * A heading with what stands under it (<i>avsnitt</i>).
 *
 * @param id what links lead to, unique in the paper, such as {@code payments}
 * @param heading the heading
 * @param parts what it says, in order
 * @param inner the sections inside it, after its parts
 */
public record Section(String id, String heading, Vector<Part> parts, Vector<Section> inner) {

    /**
     * A section without others inside it.
     *
     * @param id what links lead to
     * @param heading the heading
     * @param parts what it says
     * @return the section
     */
    public static Section of(String id, String heading, Vector<Part> parts) {
        return new Section(id, heading, parts, Vector.empty());
    }

    /**
     * This section with others inside it.
     *
     * @param inner the others, in order
     * @return the section
     */
    public Section with(Vector<Section> inner) {
        return new Section(id, heading, parts, inner);
    }

    /** This section and all those inside it. */
    Vector<Section> withInner() {
        return inner.flatMap(Section::withInner).prepend(this);
    }
}
