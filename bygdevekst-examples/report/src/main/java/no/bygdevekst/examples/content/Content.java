package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Language;

/**
 * A paper before it is set (<i>innhold</i>): what it says and in which order, with figures as figures.
 *
 * @param title what the whole is called, such as {@code Handlingsplan 2026 for Nord-Troms}
 * @param language the language that all its words are in
 * @param sections what it says, in the order in which it is read
 */
public record Content(String title, Language language, Vector<Section> sections) {

    /**
     * Every section, those inside others too.
     *
     * @return the sections in the order in which they are read
     */
    public Vector<Section> allSections() {
        return sections.flatMap(Section::withInner);
    }

    /**
     * How long the paper is.
     *
     * @return how many things it sets below each other, a heading as one
     */
    public int length() {
        Vector<Section> all = allSections();
        return all.size() + all.flatMap(Section::parts).map(Part::length).sum().intValue();
    }

    /**
     * Every table, those beside charts too.
     *
     * @return the tables in the order in which they are read
     */
    public Vector<Table> tables() {
        return allSections().flatMap(Section::parts).flatMap(Content::table);
    }

    private static Vector<Table> table(Part part) {
        if (part instanceof Table table) {
            return Vector.of(table);
        }
        return part instanceof Chart chart ? Vector.of(chart.figures()) : Vector.empty();
    }
}
