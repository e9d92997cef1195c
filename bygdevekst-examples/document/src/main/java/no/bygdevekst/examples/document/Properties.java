package no.bygdevekst.examples.document;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import no.bygdevekst.examples.content.Booklet;
import no.bygdevekst.text.Language;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * What a document says of itself (<i>egenskaper</i>): its title, its language and its day, and nothing of the machine.
 */
final class Properties {

    private static final String MADE_BY = "bygdevekst";

    private Properties() {}

    static void write(XWPFDocument document, Booklet booklet) {
        PackagePropertiesPart core =
                document.getProperties().getCoreProperties().getUnderlyingProperties();
        Optional<Date> day = booklet.day()
                .map(date -> Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .toJavaOptional();
        core.setTitleProperty(Optional.of(Letters.shown(booklet.cover().title())));
        core.setSubjectProperty(Optional.of(Letters.shown(booklet.cover().under())));
        core.setLanguageProperty(Optional.of(tag(booklet.language())));
        core.setCreatorProperty(Optional.of(MADE_BY));
        core.setLastModifiedByProperty(Optional.of(MADE_BY));
        core.setCreatedProperty(day);
        core.setModifiedProperty(day);
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication(MADE_BY);
        language(document, tag(booklet.language()));
    }

    /** The language of the document; a style that says another says this one. */
    private static void language(XWPFDocument document, String tag) {
        document.getStyles().setSpellingLanguage(tag);
        for (CTStyle style : document.getStyles().getCtStyles().getStyleList()) {
            if (style.isSetRPr() && style.getRPr().sizeOfLangArray() > 0) {
                style.getRPr().getLangArray(0).setVal(tag);
            }
        }
    }

    private static String tag(Language language) {
        return language == Language.ENGLISH ? "en-GB" : language.code() + "-NO";
    }
}
