package no.bygdevekst.examples.document;

/**
 * What a style is for (<i>stil</i>). Word keeps its own styles under these names in the file, whatever language it
 * shows them in.
 */
enum StyleKind {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    HEADING_4("heading 4"),
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

    private final String builtIn;

    StyleKind(String builtIn) {
        this.builtIn = builtIn;
    }

    /** The heading of a level, 1 for a chapter; below the lowest they are alike. */
    static StyleKind heading(int level) {
        return values()[HEADING_1.ordinal() + Math.min(level, 4) - 1];
    }

    /** The entry of a heading in the list of contents. */
    static StyleKind contents(int level) {
        return values()[CONTENTS_1.ordinal() + Math.min(level, 3) - 1];
    }

    /** Its name in every file. */
    String builtIn() {
        return builtIn;
    }

    /** How far down in the outline it stands, 0 for a chapter; below 0 if it is none of its headings. */
    int outline() {
        return ordinal() < HEADING_1.ordinal() || ordinal() > HEADING_4.ordinal()
                ? -1
                : ordinal() - HEADING_1.ordinal();
    }
}
