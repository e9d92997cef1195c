package no.bygdevekst.text;

/**
 * A text in all three languages, such as «tiltak» · «tiltak» · "measure"; a missing language does not compile.
 *
 * @param bokmal the text in bokmål, not blank
 * @param nynorsk the text in nynorsk, not blank
 * @param english the text in English, not blank
 */
public record Text(String bokmal, String nynorsk, String english) {

    /**
     * Checks the three texts.
     *
     * @param bokmal the text in bokmål, not blank
     * @param nynorsk the text in nynorsk, not blank
     * @param english the text in English, not blank
     * @throws IllegalArgumentException if one is blank
     */
    public Text {
        Blank.refuse("bokmal", bokmal);
        Blank.refuse("nynorsk", nynorsk);
        Blank.refuse("english", english);
    }

    /**
     * A text in three languages.
     *
     * @param bokmal the text in bokmål, not blank
     * @param nynorsk the text in nynorsk, not blank
     * @param english the text in English, not blank
     * @return the text
     * @throws IllegalArgumentException if one is blank
     */
    public static Text of(String bokmal, String nynorsk, String english) {
        return new Text(bokmal, nynorsk, english);
    }

    /**
     * A text that is the same in all three languages, a proper name for instance.
     *
     * @param word the text, not blank
     * @return the text
     * @throws IllegalArgumentException if it is blank
     */
    public static Text same(String word) {
        return new Text(word, word, word);
    }

    /**
     * The text in one language.
     *
     * @param language which
     * @return the text, never blank
     */
    public String in(Language language) {
        return switch (Given.value("language", language)) {
            case BOKMAL -> bokmal;
            case NYNORSK -> nynorsk;
            case ENGLISH -> english;
        };
    }
}
