package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;

/**
 * Running text (<i>avsnitt</i>).
 *
 * @param runs its words, one after the other, spaces included
 */
public record Paragraph(Vector<Run> runs) implements Part {

    /**
     * Plain words.
     *
     * @param words the words
     * @return the paragraph
     */
    public static Paragraph of(String words) {
        return new Paragraph(Vector.of(Run.of(words)));
    }

    /**
     * Words that are set in different ways.
     *
     * @param runs the words
     * @return the paragraph
     */
    public static Paragraph of(Run... runs) {
        return new Paragraph(Vector.of(runs));
    }

    @Override
    public int length() {
        return 1;
    }

    /**
     * The words alone.
     *
     * @return all of them, as they are read
     */
    public String words() {
        return runs.map(Run::words).mkString();
    }
}
