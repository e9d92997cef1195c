package no.bygdevekst.text;

/** A language of the messages (<i>målform</i>): {@link #BOKMAL}, {@link #NYNORSK} or {@link #ENGLISH}. */
public enum Language {
    /** Bokmål, {@code nb}. */
    BOKMAL("nb"),
    /** Nynorsk, {@code nn}. */
    NYNORSK("nn"),
    /** English, {@code en}. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The language of an ISO 639-1 code.
     *
     * @param code {@code nb}, {@code nn} or {@code en}
     * @return the language
     * @throws IllegalArgumentException for any other code
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language is one of nb, nn and en, not '" + code + "'");
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
