package no.bygdevekst.examples.layout;

import io.vavr.collection.Vector;
import java.util.function.IntFunction;

/**
 * Some lines of text that stand together (<i>tekstblokk</i>), such as a heading with what is under it. They are broken
 * when they are asked for, by how wide the page is; a width that is given is that on a page of {@link #WIDTH}, and
 * grows and shrinks with it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Block {

    /** How wide running text is where nothing else is known, in code points. */
    public static final int WIDTH = 100;

    /** No page is taken to be narrower. */
    static final int NARROWEST = 40;

    private static final int HANG = 4;
    private static final Block NOTHING = new Block(Vector.empty());

    private final Vector<IntFunction<Vector<String>>> pieces;

    private Block(Vector<IntFunction<Vector<String>>> pieces) {
        this.pieces = pieces;
    }

    /** Lines that know how wide the page is. */
    static Block of(IntFunction<Vector<String>> lines) {
        return new Block(Vector.of(lines));
    }

    private static Block fixed(String... lines) {
        return of(page -> Vector.of(lines));
    }

    /**
     * No lines.
     *
     * @return the empty block
     */
    public static Block nothing() {
        return NOTHING;
    }

    /**
     * Running text, as wide as the page.
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
     * @param width where to break it, in code points, on a page of {@link #WIDTH}
     * @return the block
     */
    public static Block paragraph(String text, int width) {
        return of(page -> Wrapping.wrap(text, on(page, width)));
    }

    private static int on(int page, int width) {
        return Math.max(page - WIDTH + width, 1);
    }

    /**
     * A line that is broken where the page ends and goes on to the right of where it began.
     *
     * @param line the line, whose leading spaces indent it
     * @return the block
     */
    public static Block hanging(String line) {
        return of(page -> hanging(line, page));
    }

    private static Vector<String> hanging(String line, int page) {
        int indent = line.length() - line.stripLeading().length();
        Vector<String> lines = Wrapping.wrap(line, Math.max(page - indent - HANG, page / 2));
        return indented(lines.tail(), indent + HANG).prepend(" ".repeat(indent) + lines.head());
    }

    /**
     * A heading, underlined.
     *
     * @param text the heading
     * @param line what it is underlined with, such as {@code =}
     * @return the block
     */
    public static Block heading(String text, String line) {
        return of(page -> {
            Vector<String> words = Wrapping.wrap(text, page);
            return words.append(line.repeat(words.map(Wrapping::width).max().getOrElse(0)));
        });
    }

    /**
     * A label with running text beside it.
     *
     * @param label what stands to the left of the first line
     * @param room how wide the column of labels is, in code points; a wider label makes its own wider
     * @param text the text
     * @param width where to break it, in code points, label included, on a page of {@link #WIDTH}
     * @return the block
     */
    public static Block labelled(String label, int room, String text, int width) {
        int indent = Math.max(room, Wrapping.width(label) + 1);
        return of(page -> {
            Vector<String> words = indented(Wrapping.wrap(text, on(page, width - indent)), indent);
            return words.update(0, label + words.head().substring(Wrapping.width(label)));
        });
    }

    /**
     * This block moved to the right.
     *
     * @param spaces how many spaces
     * @return the block
     */
    public Block indented(int spaces) {
        return new Block(pieces.map(piece -> page -> indented(piece.apply(page), spaces)));
    }

    private static Vector<String> indented(Vector<String> lines, int spaces) {
        return lines.map(line -> line.isEmpty() ? line : " ".repeat(spaces) + line);
    }

    /**
     * This block with another right below it.
     *
     * @param below the other
     * @return the block
     */
    public Block then(Block below) {
        return new Block(pieces.appendAll(below.pieces));
    }

    /**
     * This block with another below it and an empty line between, unless one of them is empty.
     *
     * @param below the other
     * @return the block
     */
    public Block thenApart(Block below) {
        return isEmpty() || below.isEmpty() ? then(below) : then(fixed("")).then(below);
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
     * Whether there is nothing in it.
     *
     * @return true of {@link #nothing()} and what is made of that alone
     */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /**
     * The lines on a page of {@link #WIDTH}.
     *
     * @return the lines, without line breaks or trailing spaces
     */
    public Vector<String> lines() {
        return lines(WIDTH);
    }

    /**
     * The lines on a page.
     *
     * @param page how wide it is, in code points; less than 40 is taken for 40
     * @return the lines, without line breaks or trailing spaces
     */
    public Vector<String> lines(int page) {
        return pieces.flatMap(piece -> piece.apply(Math.max(page, NARROWEST)));
    }

    /**
     * The lines on a page of {@link #WIDTH} as one text.
     *
     * @return the lines, each ended by a line feed
     */
    public String text() {
        return text(WIDTH);
    }

    /**
     * The lines on a page as one text.
     *
     * @param page how wide it is, in code points; less than 40 is taken for 40
     * @return the lines, each ended by a line feed
     */
    public String text(int page) {
        return lines(page).map(line -> line + "\n").mkString();
    }
}
