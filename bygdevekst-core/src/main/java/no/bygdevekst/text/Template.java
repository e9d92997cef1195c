package no.bygdevekst.text;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with named places (<i>tekstmal</i>), such as «Tiltak {measure} mangler aktiviteter.», in all three languages.
 *
 * <p>A place is a name of letters and digits in braces; there is no other syntax, and a brace cannot stand alone. The
 * three languages use the same names, each at least once, which is checked when the template is made.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Pattern STRAY_BRACE = Pattern.compile("[{}]");

    private final Text text;
    private final Set<String> names;

    private Template(Text text, Set<String> names) {
        this.text = text;
        this.names = names;
    }

    /**
     * A template in three languages.
     *
     * @param bokmal the text in bokmål
     * @param nynorsk the text in nynorsk
     * @param english the text in English
     * @return the template
     * @throws IllegalArgumentException if one is blank, has a brace that is part of no place, or the languages differ
     *     in the names they use
     */
    public static Template of(String bokmal, String nynorsk, String english) {
        Text text = Text.of(bokmal, nynorsk, english);
        Set<String> names = namesIn(bokmal);
        for (Language language : Language.values()) {
            if (!namesIn(text.in(language)).equals(names)) {
                throw new IllegalArgumentException("the names in " + language.code() + " "
                        + namesIn(text.in(language)).mkString("(", ", ", ")") + " are not those in nb "
                        + names.mkString("(", ", ", ")") + ": " + text.in(language));
            }
        }
        return new Template(text, names);
    }

    /**
     * The names of the places.
     *
     * @return the names, in the order of the text in bokmål
     */
    public Set<String> names() {
        return names;
    }

    /**
     * The text with its places unfilled.
     *
     * @return the text in three languages
     */
    public Text text() {
        return text;
    }

    /**
     * The text with its places filled.
     *
     * @param arguments a value for each name
     * @param language which language
     * @return the words
     * @throws IllegalArgumentException if a name has no value
     */
    public String fill(Arguments arguments, Language language) {
        return PLACE.matcher(text.in(language))
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), arguments, language)));
    }

    private static String value(String name, Arguments arguments, Language language) {
        return arguments
                .get(name)
                .getOrElseThrow(() -> new IllegalArgumentException("no argument '" + name + "'"))
                .in(language);
    }

    private static Set<String> namesIn(String text) {
        if (STRAY_BRACE.matcher(PLACE.matcher(text).replaceAll("")).find()) {
            throw new IllegalArgumentException("a brace is part of no place: " + text);
        }
        Set<String> names = LinkedHashSet.empty();
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            names = names.add(places.group(1));
        }
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Template that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
