package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;

/**
 * A name with words beside it; where the name is long, below it.
 *
 * @param name the name
 * @param words the words
 */
record Beside(String name, String words) {

    private static final int ROOM = 36;
    private static final int INDENT = 4;

    static Beside of(String name, String words) {
        return new Beside(name, words);
    }

    /** One below the other, the words in one column. */
    static Block each(Vector<Beside> all) {
        int room = all.map(Beside::width).filter(width -> width < ROOM).max().getOrElse(0) + 2;
        return Block.stacked(all.map(each -> each.block(room)));
    }

    private int width() {
        return name.codePointCount(0, name.length());
    }

    private Block block(int room) {
        return width() < ROOM
                ? Block.labelled(name, room, words, Block.WIDTH)
                : Block.paragraph(name)
                        .then(Block.paragraph(words, Block.WIDTH - INDENT).indented(INDENT));
    }
}
