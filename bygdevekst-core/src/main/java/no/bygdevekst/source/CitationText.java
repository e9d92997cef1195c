package no.bygdevekst.source;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.regex.Pattern;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** Writes the place in a source as a reader of the source would look it up: heading, then paragraph or point. */
final class CitationText {

    private static final Text POINT = Text.of("punkt\u00A0", "punkt\u00A0", "item\u00A0");

    private static final Map<Pattern, Text> ITEMS = LinkedHashMap.<Pattern, Text>empty()
            .put(Pattern.compile(" s(?=\\d)"), Text.of(", setning\u00A0", ", setning\u00A0", ", sentence\u00A0"))
            .put(Pattern.compile("^¶"), Text.of("avsnitt\u00A0", "avsnitt\u00A0", "paragraph\u00A0"))
            .put(Pattern.compile("^bullet "), Text.of("kulepunkt\u00A0", "kulepunkt\u00A0", "bullet\u00A0"))
            .put(Pattern.compile("^table$"), Text.of("tabellen", "tabellen", "the table"));

    private CitationText() {}

    static String of(Citation citation, Language language) {
        return citation.document().name().in(language)
                + ", " + citation.section().in(language)
                + ", " + listed(citation, language);
    }

    private static String listed(Citation citation, Language language) {
        return citation.section()
                .lists()
                .find(list -> citation.item().startsWith(list._1 + " "))
                .map(list -> SourceSection.quoted(list._2).in(language) + ", " + POINT.in(language)
                        + citation.item().substring(list._1.length() + 1))
                .getOrElse(() -> item(citation.item(), language));
    }

    private static String item(String item, Language language) {
        return ITEMS.foldLeft(item, (text, each) -> each._1.matcher(text).replaceAll(each._2.in(language)));
    }
}
