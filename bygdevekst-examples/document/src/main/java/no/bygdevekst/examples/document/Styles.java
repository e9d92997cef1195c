package no.bygdevekst.examples.document;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document, asked for by what they are for; what it has none for gets one of ours (<i>stiler</i>). */
final class Styles {

    private final XWPFStyles styles;
    private final CTStyles ours;
    private final Map<StyleKind, String> ids = new EnumMap<>(StyleKind.class);

    private Styles(XWPFStyles styles, CTStyles ours) {
        this.styles = styles;
        this.ours = ours;
        Vector.of(StyleKind.values()).filter(kind -> !find(kind)).forEach(this::add);
    }

    static Styles of(XWPFDocument document) {
        return new Styles(document.getStyles(), OwnPaper.styles());
    }

    /** The id of the style for something. */
    String id(StyleKind kind) {
        return ids.getOrDefault(kind, "");
    }

    /** Whether a style numbers its paragraphs by itself, as headings of a letterhead may. */
    boolean numbers(StyleKind kind) {
        Option<XWPFStyle> style = Option.of(styles.getStyle(id(kind)));
        return style.exists(this::numbers);
    }

    private boolean numbers(XWPFStyle style) {
        CTStyle own = style.getCTStyle();
        if (own.isSetPPr() && own.getPPr().isSetNumPr()) {
            return true;
        }
        return Option.of(style.getBasisStyleID())
                .flatMap(basis -> Option.of(styles.getStyle(basis)))
                .exists(this::numbers);
    }

    private boolean find(StyleKind kind) {
        Vector<XWPFStyle> all = Vector.ofAll(styles.getStyles());
        Option<XWPFStyle> found = kind == StyleKind.TABLE
                ? table(all)
                : all.filter(style -> isOfParagraphs(style)).find(style -> isNamed(style, kind));
        found.orElse(() -> all.find(style -> isAt(style, kind.outline())))
                .forEach(style -> ids.put(kind, style.getStyleId()));
        return ids.containsKey(kind);
    }

    /** One that the letterhead has made for its tables, or else the plain grid. */
    private static Option<XWPFStyle> table(Vector<XWPFStyle> all) {
        Vector<XWPFStyle> tables = all.filter(style -> STStyleType.TABLE.equals(style.getType()) && !isDefault(style));
        return tables.find(style -> style.getCTStyle().isSetCustomStyle())
                .orElse(() -> tables.find(style -> isNamed(style, StyleKind.TABLE)));
    }

    private static boolean isNamed(XWPFStyle style, StyleKind kind) {
        return kind.builtIn().equalsIgnoreCase(style.getName());
    }

    private static boolean isOfParagraphs(XWPFStyle style) {
        return STStyleType.PARAGRAPH.equals(style.getType());
    }

    private static boolean isAt(XWPFStyle style, int outline) {
        CTStyle own = style.getCTStyle();
        return outline >= 0
                && isOfParagraphs(style)
                && own.isSetPPr()
                && own.getPPr().isSetOutlineLvl()
                && own.getPPr().getOutlineLvl().getVal().intValue() == outline;
    }

    private static boolean isDefault(XWPFStyle style) {
        CTStyle own = style.getCTStyle();
        return own.isSetDefault() && isOn(own.getDefault());
    }

    private static boolean isOn(Object value) {
        return Vector.of("1", "on", "true").contains(String.valueOf(value));
    }

    /** Our style, which stands on the plain one of the document. */
    private void add(StyleKind kind) {
        CTStyle style = (CTStyle) Vector.ofAll(ours.getStyleList())
                .find(each -> each.getName().getVal().equals(kind.builtIn()))
                .get()
                .copy();
        basis(style).forEach(basis -> style.getBasedOn().setVal(basis));
        if (style.isSetNext()) {
            basis(style).forEach(basis -> style.getNext().setVal(basis));
        }
        styles.addStyle(new XWPFStyle(style, styles));
        ids.put(kind, style.getStyleId());
    }

    private Option<String> basis(CTStyle style) {
        return Vector.ofAll(styles.getStyles())
                .find(each -> isDefault(each) && each.getType().equals(style.getType()))
                .map(XWPFStyle::getStyleId);
    }
}
