package no.bygdevekst.text;

import java.util.Locale;

/** What a constant is called where names are written in lowerCamelCase (<i>navn på en konstant</i>). */
public final class ConstantName {

    private ConstantName() {}

    /**
     * A constant's name in lowerCamelCase.
     *
     * @param name such as {@code ORGANIZATION_NUMBER}
     * @return such as {@code organizationNumber}
     */
    public static String lowerCamelCase(String name) {
        String[] words = Given.value("name", name).toLowerCase(Locale.ROOT).split("_");
        for (int i = 1; i < words.length; i++) {
            words[i] = Character.toUpperCase(words[i].charAt(0)) + words[i].substring(1);
        }
        return String.join("", words);
    }
}
