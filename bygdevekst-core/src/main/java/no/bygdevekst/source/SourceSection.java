package no.bygdevekst.source;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * A section of a source (<i>del av en kilde</i>), such as {@code payment}, headed «Utbetaling av midler»: the name that
 * citations use, the words that lead a reader to it, and those of its lists that citations name.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SourceSection {

    private final String name;
    private final Text words;
    private final Map<String, String> lists;

    private SourceSection(String name, Text words, Map<String, String> lists) {
        Blank.refuse("name", name);
        this.name = name;
        this.words = words;
        this.lists = lists;
    }

    /**
     * A section that has a heading.
     *
     * @param name what citations call it, such as {@code payment}
     * @param heading the heading as it stands in the source, in the language of the source
     * @return the section
     * @throws IllegalArgumentException if one is blank
     */
    public static SourceSection headed(String name, String heading) {
        Blank.refuse("heading", heading);
        return new SourceSection(name, quoted(heading), LinkedHashMap.empty());
    }

    /**
     * A section without a heading.
     *
     * @param name what citations call it, such as {@code introduction}
     * @param words what it is, such as "the introduction"
     * @return the section
     * @throws IllegalArgumentException if the name is blank
     */
    public static SourceSection named(String name, Text words) {
        return new SourceSection(name, Objects.requireNonNull(words, "words are null"), LinkedHashMap.empty());
    }

    /**
     * This section with a list that citations name: its items are cited as the list's name, a space and a number.
     *
     * @param list what citations call it, such as {@code shall}
     * @param leadIn how the line before the list begins, as it stands in the source
     * @return the section
     * @throws IllegalArgumentException if one is blank
     */
    public SourceSection withList(String list, String leadIn) {
        Blank.refuse("list", list);
        Blank.refuse("leadIn", leadIn);
        return new SourceSection(name, words, lists.put(list, leadIn));
    }

    /**
     * What citations call it.
     *
     * @return such as {@code payment}
     */
    public String name() {
        return name;
    }

    /**
     * The words that lead a reader to it.
     *
     * @param language which language
     * @return its heading in quotation marks, kept as it stands; else its name in words
     */
    public String in(Language language) {
        return words.in(language);
    }

    /** How the line before a list begins, if citations name the list. */
    Map<String, String> lists() {
        return lists;
    }

    static Text quoted(String heading) {
        return Text.of("«" + heading + "»", "«" + heading + "»", "“" + heading + "”");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceSection that
                && name.equals(that.name)
                && words.equals(that.words)
                && lists.equals(that.lists);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** What citations call it, {@code payment}. */
    @Override
    public String toString() {
        return name;
    }
}
