package no.bygdevekst.examples.writing;

import io.vavr.collection.Vector;
import java.util.Locale;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Language;

/** The columns of chapters 6 and 7 by who pays (<i>finansiering</i>), as they are called in a workbook. */
final class Sources {

    private Sources() {}

    static Vector<String> names(Language language) {
        return Vector.of(SourceColumn.values()).map(source -> name(source, language));
    }

    static String name(SourceColumn source, Language language) {
        String words = source.text().in(language);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
