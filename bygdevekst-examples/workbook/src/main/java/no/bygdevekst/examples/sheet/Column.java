package no.bygdevekst.examples.sheet;

import no.bygdevekst.text.Text;

/**
 * A column of a table, or a line of a form (<i>kolonne</i>), such as «Tittel» of the measures.
 *
 * @param path where its value stands in the row's element, such as {@code exception/ground}; empty where the element
 *     itself is the value
 * @param heading what stands above it, or beside it
 * @param kind what it holds
 * @param width how wide it is, in letters; 0 where it is out of sight
 */
public record Column(String path, Text heading, Kind kind, int width) {

    /** Of which measure a row is, which is no member of the row's element. */
    public static final String MEASURE = "@measure";

    static Column of(String path, int width, Kind kind, String bokmal, String nynorsk, String english) {
        return new Column(path, Text.of(bokmal, nynorsk, english), kind, width);
    }

    /**
     * Whether it says of which measure the row is.
     *
     * @return true if it does
     */
    public boolean isMeasure() {
        return path.equals(MEASURE);
    }

    /**
     * Whether people see it.
     *
     * @return true if they do
     */
    public boolean isVisible() {
        return width > 0;
    }

    /**
     * Where its value stands, in a row's element at a pointer.
     *
     * @param element where the element stands
     * @return a JSON Pointer
     */
    public String pointer(String element) {
        return path.isEmpty() || isMeasure() ? element : element + "/" + path;
    }
}
