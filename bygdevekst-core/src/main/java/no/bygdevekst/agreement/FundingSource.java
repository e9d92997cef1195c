package no.bygdevekst.agreement;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.TextBounds;

/**
 * Who pays, or works, in a budget line (<i>finansieringskilde</i>): a {@link Party}, or another source by its name.
 *
 * <p>{@link Object#toString()} gives the form that documents use, and {@link #parse(String)} reads it.
 */
public sealed interface FundingSource permits Party, OtherSource {

    /**
     * A source that is no party of the agreement.
     *
     * @param name its name, not blank, at most 300 UTF-16 code units
     * @return the source, {@code other:} and the name
     * @throws IllegalArgumentException if the name is blank or too long
     */
    static FundingSource other(String name) {
        return new OtherSource(name);
    }

    /**
     * Reads what {@link Object#toString()} writes: the form of a party, or {@code other:} and a name.
     *
     * @param text such as {@code state}, {@code municipality:5540}, {@code partner:husbanken} or
     *     {@code other:Sparebanken}
     * @return the source
     * @throws IllegalArgumentException if it has not that form
     */
    static FundingSource parse(String text) {
        return tryParse(text)
                .getOrElseThrow(() -> new IllegalArgumentException("not a source, such as 'state',"
                        + " 'municipality:5540', 'partner:husbanken' or 'other:Sparebanken': '" + Excerpt.of(text)
                        + "'"));
    }

    /**
     * The source that somebody has typed, or what is wrong with it.
     *
     * @param text what was typed, such as {@code other:Sparebanken}, with any space around it
     * @param language in which language it was typed, and is answered
     * @return the source, or a message: what it should be, and how that can be written
     */
    static Validation<String, FundingSource> check(String text, Language language) {
        return TypedParty.SOURCE.check(text, language);
    }

    /**
     * Reads what {@code toString()} writes, if the text has that form.
     *
     * @param text any text
     * @return the source, or none
     */
    static Option<FundingSource> tryParse(String text) {
        if (Given.value("source", text).startsWith(OtherSource.PREFIX)) {
            String name = text.substring(OtherSource.PREFIX.length());
            return Option.when(!Blank.isBlank(name) && name.length() <= TextBounds.NAME, () -> other(name));
        }
        return Option.narrow(Party.tryParse(text));
    }
}
