package no.bygdevekst.examples.document;

/**
 * What a style is for (<i>stil</i>). Word keeps its own styles under these names in the file, whatever language it
 * shows them in.
 */
enum StyleKind {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("heading 1", 0),
    HEADING_2("heading 2", 1),
    HEADING_3("heading 3", 2),
    HEADING_4("heading 4", 3),
    CONTENTS_HEADING("TOC Heading"),
    CONTENTS_1("toc 1"),
    CONTENTS_2("toc 2"),
    CONTENTS_3("toc 3"),
    BULLET("List Bullet"),
    CAPTION("caption"),
    FOOTER("footer"),
    TABLE("Table Grid"),
    /** A label with its words beside; of ours alone. */
    FACT("Bygdevekst fact"),
    /** Words in a table; of ours alone. */
    CELL("Bygdevekst cell");

    private static final int NO_HEADING = -1;

    private final String builtIn;
    private final int outline;

    StyleKind(String builtIn) {
        this(builtIn, NO_HEADING);
    }

    StyleKind(String builtIn, int outline) {
        this.builtIn = builtIn;
        this.outline = outline;
    }

    /** The heading of a level, 1 for a chapter; below the lowest they are alike. */
    static StyleKind heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /** The entry of a heading in the list of contents. */
    static StyleKind contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            default -> CONTENTS_3;
        };
    }

    /** Its name in every file. */
    String builtIn() {
        return builtIn;
    }

    /** How far down in the outline it stands, 0 for a chapter; below 0 if it is no heading of one. */
    int outline() {
        return outline;
    }
}
