package no.bygdevekst.source;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Language;

/**
 * A place in a source (<i>kildehenvisning</i>), such as {@code letter-2024, payment ¶1 s2}.
 *
 * <p>In the letter, ¶n is the n-th paragraph of running text in its section, s m that paragraph's m-th sentence, and a
 * list's items go by their number.
 *
 * @param document the id of the document, not blank
 * @param section the section of the document, not blank
 * @param item the item of the section, not blank
 */
public record Citation(String document, String section, String item) implements Argument {

    /**
     * Checks the parts.
     *
     * @param document the id of the document, not blank
     * @param section the section of the document, not blank
     * @param item the item of the section, not blank
     * @throws IllegalArgumentException if one is blank
     */
    public Citation {
        Blank.refuse("document", document);
        Blank.refuse("section", section);
        Blank.refuse("item", item);
    }

    /**
     * A place in a source.
     *
     * @param document the id of the document, not blank
     * @param section the section of the document, not blank
     * @param item the item of the section, not blank
     * @return the citation
     * @throws IllegalArgumentException if one is blank
     */
    public static Citation of(String document, String section, String item) {
        return new Citation(document, section, item);
    }

    /**
     * The place in words, {@code brevet, utbetaling, avsnitt 1, setning 2}; what is no part of the letter goes by its
     * names.
     *
     * @param language which language
     * @return the words
     */
    @Override
    public String in(Language language) {
        return CitationText.of(this, language);
    }

    /** The three parts, {@code letter-2024, payment ¶1 s2}. */
    @Override
    public String toString() {
        return document + ", " + section + " " + item;
    }
}
