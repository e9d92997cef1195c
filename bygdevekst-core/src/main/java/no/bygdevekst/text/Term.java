package no.bygdevekst.text;

/**
 * A term of the field (<i>fagterm</i>) with its word in each language; the library's enumerations are terms.
 *
 * <p>As an {@link Argument} it is read as its word; {@link #name()} is what formats and fingerprints use.
 */
public interface Term extends Argument {

    /**
     * The name of the constant, the same in every language.
     *
     * @return such as {@code COUNTY_AUTHORITY}
     */
    String name();

    /**
     * The word in each language.
     *
     * @return the word, in the form that stands inside a sentence
     */
    Text text();

    @Override
    default String in(Language language) {
        return text().in(language);
    }
}
