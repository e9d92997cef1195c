package no.bygdevekst.text;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * A language of the messages (<i>målform</i>): {@link #BOKMAL}, {@link #NYNORSK} or {@link #ENGLISH}.
 *
 * <p>Norwegian that does not say which, {@code no}, is taken for bokmål.
 */
public enum Language {
    /** Bokmål, {@code nb}. */
    BOKMAL("nb"),
    /** Nynorsk, {@code nn}. */
    NYNORSK("nn"),
    /** English, {@code en}. */
    ENGLISH("en");

    private static final String NORWEGIAN = "no";

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The language of a tag (BCP 47): its first part decides, in capitals or not.
     *
     * @param tag such as {@code nb}, {@code nn-NO}, {@code en-GB} or {@code no}
     * @return the language
     * @throws IllegalArgumentException for a tag of any other language
     */
    public static Language of(String tag) {
        return tryOf(tag)
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "language is one of nb, nn and en, not '" + Excerpt.of(tag) + "'"));
    }

    /**
     * The language of a tag, if it is one of these.
     *
     * @param tag any text
     * @return the language as in {@link #of(String)}, or none
     */
    public static Option<Language> tryOf(String tag) {
        int hyphen = Given.value("language", tag).indexOf('-');
        String code = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        return code.equals(NORWEGIAN)
                ? Option.some(BOKMAL)
                : Vector.of(values()).find(language -> language.code.equals(code));
    }

    /**
     * The language of a locale; {@code no_NO_NY}, as old systems have it, is nynorsk.
     *
     * @param locale the locale
     * @return the language
     * @throws IllegalArgumentException for a locale of any other language
     */
    public static Language of(Locale locale) {
        boolean nynorsk = Given.value("locale", locale).getLanguage().equals(NORWEGIAN)
                && locale.getVariant().equals("NY");
        return nynorsk ? NYNORSK : of(locale.getLanguage());
    }

    /**
     * The language that a browser asks for most, of those that there are.
     *
     * @param acceptLanguage what stands in the header {@code Accept-Language}, such as {@code sv, nn-NO;q=0.9,
     *     en;q=0.5}
     * @return the language, the first of several that are asked for alike; none where none of them is asked for
     */
    public static Option<Language> ofAccepted(String acceptLanguage) {
        return AcceptedLanguages.mostWanted(Given.value("acceptLanguage", acceptLanguage));
    }

    /**
     * The ISO 639-1 code.
     *
     * @return {@code nb}, {@code nn} or {@code en}
     */
    public String code() {
        return code;
    }
}
