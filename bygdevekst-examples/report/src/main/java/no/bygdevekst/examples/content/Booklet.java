package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.text.Language;

/**
 * A paper to be bound and signed (<i>dokument</i>): a first page, chapters, and a page to sign on.
 *
 * @param cover the first page
 * @param language the language that all its words are in
 * @param day the day that it is of, if it is of any
 * @param chapters the chapters, in order
 * @param signatures the last page
 */
public record Booklet(
        Cover cover, Language language, Option<LocalDate> day, Vector<Section> chapters, Section signatures) {

    /**
     * The paper without its first page.
     *
     * @return the chapters and the page to sign on
     */
    public Content content() {
        return new Content(cover.title(), language, chapters.append(signatures));
    }
}
