package no.bygdevekst.examples.page;

import javax.xml.stream.XMLStreamException;

/** How a piece of a bar is filled (<i>skravering</i>), so that it is told from the others without colour. */
enum Hatching {
    FULL("#1d3a5f", 0, 0),
    NONE("#ffffff", 0, 0),
    UPRIGHT("#cfe3f5", 6, 0),
    SLANTED("#fbe3c4", 10, 1),
    DENSE("#dcefd8", 3, 0);

    private static final String INK = "#1d3a5f";

    private final String fill;
    private final int gap;
    private final int slant;

    Hatching(String fill, int gap, int slant) {
        this.fill = fill;
        this.gap = gap;
        this.slant = slant;
    }

    /** That of a piece; after the last it begins anew. */
    static Hatching of(int piece) {
        return values()[piece % values().length];
    }

    void draw(Markup markup, int from, int width, int height) throws XMLStreamException {
        markup.empty(
                "rect",
                "x",
                Integer.toString(from),
                "y",
                "1",
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height - 2),
                "fill",
                fill,
                "stroke",
                INK,
                "stroke-width",
                "1");
        if (gap > 0) {
            markup.empty("path", "d", lines(from, width, height), "stroke", INK, "stroke-width", "1", "fill", "none");
        }
    }

    private String lines(int from, int width, int height) {
        StringBuilder lines = new StringBuilder();
        int lean = slant * height / 3;
        for (int x = from + gap; x + lean < from + width; x += gap) {
            lines.append("M").append(x).append(' ').append(height - 1);
            lines.append("L").append(x + lean).append(" 1");
        }
        return lines.isEmpty() ? "M" + from + " 1" : lines.toString();
    }
}
