package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;

/**
 * Labels with what there is to say of each (<i>opplysninger</i>).
 *
 * @param facts the facts, in order
 */
public record Facts(Vector<Fact> facts) implements Part {

    /**
     * A label with its words.
     *
     * @param label the label, such as {@code Status}
     * @param words what there is to say, a paragraph or more
     */
    public record Fact(String label, Vector<Paragraph> words) {}

    @Override
    public int length() {
        return facts.map(fact -> fact.words().size()).sum().intValue();
    }
}
