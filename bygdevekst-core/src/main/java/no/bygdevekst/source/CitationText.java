package no.bygdevekst.source;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.regex.Pattern;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * A citation as a person reads it: «brevet, utbetaling, avsnitt 1, setning 2», its numbers not parted from their words.
 */
final class CitationText {

    private static final Map<String, Text> DOCUMENTS =
            LinkedHashMap.of("letter-2024", Text.of("brevet", "brevet", "the letter"));

    private static final Map<String, Text> SECTIONS = LinkedHashMap.<String, Text>empty()
            .put("introduction", Text.of("innledning", "innleiing", "introduction"))
            .put("frame", Text.of("rammer", "rammer", "frame"))
            .put("plan-requirements", Text.of("krav til planen", "krav til planen", "requirements of the plan"))
            .put("commitment", Text.of("tilsagn", "tilsegn", "commitment"))
            .put("payment", Text.of("utbetaling", "utbetaling", "payment"))
            .put("own", Text.of("kommunal medfinansiering", "kommunal medfinansiering", "municipal co-financing"))
            .put("restrictions", Text.of("begrensninger", "avgrensingar", "restrictions"))
            .put("closing", Text.of("avslutning", "avslutning", "closing"));

    private static final Map<Pattern, Text> ITEMS = LinkedHashMap.<Pattern, Text>empty()
            .put(Pattern.compile(" s(?=\\d)"), Text.of(", setning\u00A0", ", setning\u00A0", ", sentence\u00A0"))
            .put(Pattern.compile("^¶"), Text.of("avsnitt\u00A0", "avsnitt\u00A0", "paragraph\u00A0"))
            .put(Pattern.compile("^shall "), Text.of("krav\u00A0", "krav\u00A0", "requirement\u00A0"))
            .put(Pattern.compile("^criterion "), Text.of("kriterium\u00A0", "kriterium\u00A0", "criterion\u00A0"))
            .put(Pattern.compile("^bullet "), Text.of("kulepunkt\u00A0", "kulepunkt\u00A0", "bullet\u00A0"))
            .put(Pattern.compile("^table$"), Text.of("tabellen", "tabellen", "the table"));

    private CitationText() {}

    static String of(Citation citation, Language language) {
        return word(DOCUMENTS, citation.document(), language)
                + ", " + word(SECTIONS, citation.section(), language)
                + ", " + item(citation.item(), language);
    }

    /** The word of a name; a host's own document and sections go by the names that it gave them. */
    private static String word(Map<String, Text> words, String name, Language language) {
        return words.get(name).map(text -> text.in(language)).getOrElse(name);
    }

    private static String item(String item, Language language) {
        return ITEMS.foldLeft(item, (text, each) -> each._1.matcher(text).replaceAll(each._2.in(language)));
    }
}
