package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;

/**
 * Things below each other (<i>liste</i>).
 *
 * @param items the things, each in one paragraph
 */
public record Listing(Vector<Paragraph> items) implements Part {
    @Override
    public int length() {
        return items.size();
    }
}
