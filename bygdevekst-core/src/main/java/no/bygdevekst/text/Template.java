package no.bygdevekst.text;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with named places (<i>tekstmal</i>), such as «Tiltak {measure} mangler aktiviteter.», in all three languages.
 *
 * <p>A place is a name of letters and digits in braces; there is no other syntax, and a brace cannot stand alone. The
 * three languages use the same names, each at least once, which is checked when the template is made.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Template {

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
     * This template with another after it.
     *
     * @param other what is said next
     * @return both, with a space between
     */
    public Template and(Template other) {
        Given.value("other", other);
        return of(
                text.bokmal() + " " + other.text.bokmal(),
                text.nynorsk() + " " + other.text.nynorsk(),
                text.english() + " " + other.text.english());
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
        String template = text.in(language);
        StringBuilder filled = new StringBuilder();
        int after = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', after)) {
            int close = template.indexOf('}', open);
            filled.append(template, after, open)
                    .append(value(template.substring(open + 1, close), arguments, language));
            after = close + 1;
        }
        return filled.append(template, after, template.length()).toString();
    }

    private static String value(String name, Arguments arguments, Language language) {
        return arguments
                .get(name)
                .getOrElseThrow(() -> new IllegalArgumentException("no argument '" + name + "'"))
                .in(language);
    }

    // A rulebook has hundreds of templates, which are all read before the first plan is; so no expressions are matched.
    private static Set<String> namesIn(String text) {
        List<String> names = new ArrayList<>();
        int after = 0;
        for (int brace = nextBrace(text, 0); brace < text.length(); brace = nextBrace(text, after)) {
            int close = text.indexOf('}', brace);
            if (!isName(text, brace + 1, close)) {
                throw new IllegalArgumentException("a brace is part of no place: " + text);
            }
            names.add(text.substring(brace + 1, close));
            after = close + 1;
        }
        return LinkedHashSet.ofAll(names);
    }

    private static int nextBrace(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '{' && text.charAt(i) != '}') {
            i++;
        }
        return i;
    }

    private static boolean isName(String text, int from, int to) {
        if (from >= to || !isLetter(text.charAt(from))) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
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
