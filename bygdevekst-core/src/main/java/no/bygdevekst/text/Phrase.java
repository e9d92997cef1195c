package no.bygdevekst.text;

/**
 * A template with its arguments: a sentence that can be read in any of the languages.
 *
 * @param template the text with its named places
 * @param arguments a value for each name, and no other
 */
public record Phrase(Template template, Arguments arguments) {

    /**
     * Checks that the arguments are those that the template names.
     *
     * @param template the text with its named places
     * @param arguments a value for each name, and no other
     * @throws IllegalArgumentException if an argument is missing, or is not used
     */
    public Phrase {
        Given.value("template", template);
        Given.value("arguments", arguments);
        if (!template.names().equals(arguments.names())) {
            throw new IllegalArgumentException("the template names "
                    + template.names().mkString("(", ", ", ")") + ", the arguments are "
                    + arguments.names().mkString("(", ", ", ")"));
        }
    }

    /**
     * A sentence without arguments.
     *
     * @param bokmal the text in bokmål
     * @param nynorsk the text in nynorsk
     * @param english the text in English
     * @return the phrase
     * @throws IllegalArgumentException if one is blank or has a named place
     */
    public static Phrase of(String bokmal, String nynorsk, String english) {
        return new Phrase(Template.of(bokmal, nynorsk, english), Arguments.none());
    }

    /**
     * The sentence in one language.
     *
     * @param language which
     * @return the words
     */
    public String in(Language language) {
        return template.fill(arguments, language);
    }
}
