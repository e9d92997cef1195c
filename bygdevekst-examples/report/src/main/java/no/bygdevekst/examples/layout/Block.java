package no.bygdevekst.examples.layout;

import io.vavr.collection.Vector;

/**
 * Some lines of text that stand together (<i>tekstblokk</i>), such as a heading with what is under it.
 *
 * @param lines the lines, without line breaks or trailing spaces
 */
public record Block(Vector<String> lines) {

    /** How wide running text is, in code points. */
    public static final int WIDTH = 100;

    private static final int HANG = 4;
    private static final Block NOTHING = new Block(Vector.empty());

    /**
     * No lines.
     *
     * @return the empty block
     */
    public static Block nothing() {
        return NOTHING;
    }

    /**
     * Running text, broken at {@link #WIDTH}.
     *
     * @param text the text
     * @return the block
     */
    public static Block paragraph(String text) {
        return paragraph(text, WIDTH);
    }

    /**
     * Running text.
     *
     * @param text the text
     * @param width where to break it, in code points
     * @return the block
     */
    public static Block paragraph(String text, int width) {
        return new Block(Wrapping.wrap(text, width));
    }

    /**
     * A line that is broken at {@link #WIDTH} and goes on to the right of where it began.
     *
     * @param line the line, whose leading spaces indent it
     * @return the block
     */
    public static Block hanging(String line) {
        int indent = line.length() - line.stripLeading().length();
        Vector<String> lines = Wrapping.wrap(line, Math.max(WIDTH - indent - HANG, WIDTH / 2));
        Block rest = new Block(lines.tail()).indented(indent + HANG);
        return new Block(Vector.of(" ".repeat(indent) + lines.head())).then(rest);
    }

    /**
     * A heading, underlined.
     *
     * @param text the heading
     * @param line what it is underlined with, such as {@code =}
     * @return the block
     */
    public static Block heading(String text, String line) {
        Block words = paragraph(text);
        int width = words.lines.map(Wrapping::width).max().getOrElse(0);
        return new Block(words.lines.append(line.repeat(width)));
    }

    /**
     * A label with running text beside it.
     *
     * @param label what stands to the left of the first line
     * @param room how wide the column of labels is, in code points; a wider label makes its own wider
     * @param text the text
     * @param width where to break it, in code points, label included
     * @return the block
     */
    public static Block labelled(String label, int room, String text, int width) {
        int indent = Math.max(room, Wrapping.width(label) + 1);
        Block words = paragraph(text, width - indent).indented(indent);
        String first = label + words.lines.head().substring(Wrapping.width(label));
        return new Block(words.lines.update(0, first));
    }

    /**
     * This block moved to the right.
     *
     * @param spaces how many spaces
     * @return the block
     */
    public Block indented(int spaces) {
        return new Block(lines.map(line -> line.isEmpty() ? line : " ".repeat(spaces) + line));
    }

    /**
     * This block with another right below it.
     *
     * @param below the other
     * @return the block
     */
    public Block then(Block below) {
        return new Block(lines.appendAll(below.lines));
    }

    /**
     * This block with another below it and an empty line between, unless one of them is empty.
     *
     * @param below the other
     * @return the block
     */
    public Block thenApart(Block below) {
        return lines.isEmpty() || below.lines.isEmpty()
                ? then(below)
                : then(new Block(Vector.of(""))).then(below);
    }

    /**
     * Blocks below each other with an empty line between.
     *
     * @param blocks the blocks in order
     * @return the block
     */
    public static Block apart(Iterable<Block> blocks) {
        return Vector.ofAll(blocks).foldLeft(NOTHING, Block::thenApart);
    }

    /**
     * Blocks right below each other.
     *
     * @param blocks the blocks in order
     * @return the block
     */
    public static Block stacked(Iterable<Block> blocks) {
        return Vector.ofAll(blocks).foldLeft(NOTHING, Block::then);
    }

    /**
     * The lines as one text.
     *
     * @return the lines, each ended by a line feed
     */
    public String text() {
        return lines.map(line -> line + "\n").mkString();
    }
}
