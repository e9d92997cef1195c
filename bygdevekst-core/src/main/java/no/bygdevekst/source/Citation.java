package no.bygdevekst.source;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Language;

/**
 * A place in a source (<i>kildehenvisning</i>), such as {@code letter-2024, payment ¶1 s2}; made by
 * {@link SourceDocument#cite(String, String)}.
 *
 * <p>¶n is the n-th paragraph of running text in the section, s m that paragraph's m-th sentence, and a list's items go
 * by their number.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Citation implements Argument {

    private final SourceDocument document;
    private final SourceSection section;
    private final String item;

    Citation(SourceDocument document, SourceSection section, String item) {
        Blank.refuse("item", item);
        this.document = document;
        this.section = section;
        this.item = item;
    }

    /**
     * The document.
     *
     * @return the document, with its name
     */
    public SourceDocument document() {
        return document;
    }

    /**
     * The section of the document.
     *
     * @return the section, with its heading
     */
    public SourceSection section() {
        return section;
    }

    /**
     * The item of the section.
     *
     * @return such as {@code ¶1 s2}, {@code bullet 2a} or {@code shall 4}
     */
    public String item() {
        return item;
    }

    /**
     * The place in words that a reader of the document finds it by, {@code brevet, «Utbetaling av midler», avsnitt 1,
     * setning 2}.
     *
     * @param language which language; headings are kept as they stand
     * @return the words
     */
    @Override
    public String in(Language language) {
        return CitationText.of(this, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citation that
                && document.equals(that.document)
                && section.equals(that.section)
                && item.equals(that.item);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * document.hashCode() + section.hashCode()) + item.hashCode();
    }

    /** The three parts, {@code letter-2024, payment ¶1 s2}. */
    @Override
    public String toString() {
        return document + ", " + section + " " + item;
    }
}
