package no.bygdevekst.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterheadTest {

    private static final String PLAN = Documents.sample("nord-troms");
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    @Test
    void headersFootersPageAndStylesAreTheLetterheads() {
        XWPFDocument document = on(Letterheads.plain());

        assertThat(document.getHeaderList().get(0).getText()).contains("Skjervøy kommune");
        assertThat(document.getFooterList()).hasSize(1);
        assertThat(document.getFooterList().get(0).getText())
                .contains("Postboks 145")
                .doesNotContain("Side");
        assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW().toString())
                .isEqualTo("12240");
        assertThat(paragraph(document, "Handlingsplan 2026 for Nord-Troms").getStyle())
                .isEqualTo("Tittel");
        assertThat(paragraph(document, "1 Avtalen").getStyle()).isEqualTo("Overskrift1");
        assertThat(paragraph(document, "Delmål D1: Et mer variert botilbud").getStyle())
                .isEqualTo("Mellomtittel");
        assertThat(document.getTables()).allMatch(table -> table.getStyleID().equals("Kommunetabell"));
        int wide = document.getTables().get(0).getCTTbl().getTblGrid().getGridColList().stream()
                .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                .sum();
        assertThat(wide).isEqualTo(12_240 - 4_000);
    }

    @Test
    void whatTheLetterheadHasNoStyleForGetsOneOfOurs() {
        XWPFDocument document = on(Letterheads.plain());

        XWPFParagraph measure = paragraph(document, "Tiltak NT-01: Utleieboliger i gjenbrukte bygg");
        assertThat(measure.getStyle()).isEqualTo("BygdevekstHeading3");
        assertThat(document.getStyles().getStyle("BygdevekstHeading3").getBasisStyleID())
                .isEqualTo("Normal");
        Vector.ofAll(document.getParagraphs())
                .map(XWPFParagraph::getStyle)
                .filter(id -> id != null)
                .forEach(id -> assertThat(document.getStyles().styleExist(id)).isTrue());
    }

    @Test
    void aHeadingThatNumbersItselfDoesNotCountTheLettersChapters() {
        assertThat(paragraph(on(Letterheads.plain()), "6 Fordeling av budsjett for hele avtaleperioden 2025–2027")
                        .getNumID())
                .isEqualTo("0");
    }

    @Test
    void thePlanStandsWhereItIsMarked() {
        XWPFDocument document = on(Letterheads.with(letterhead -> {
            Letterheads.paragraph(letterhead, "Til departementet");
            Letterheads.paragraph(letterhead, "[handlingsplan]");
            Letterheads.paragraph(letterhead, "Med hilsen");
            letterhead.createTable(1, 1).getRow(0).getCell(0).setText("Vår ref.");
        }));

        Vector<String> order = Vector.ofAll(document.getBodyElements()).map(LetterheadTest::words);
        assertThat(order).startsWith("Til departementet", "Handlingsplan 2026 for Nord-Troms");
        assertThat(order).endsWith("Med hilsen", "Vår ref.").doesNotContain("[handlingsplan]");
        assertThat(paragraph(document, "Handlingsplan 2026 for Nord-Troms").isPageBreak())
                .isFalse();
        assertThat(document.getDocument().getBody().getSectPr().isSetPgSz()).isTrue();
    }

    @Test
    void withoutAMarkItStandsOnANewPageAfterWhatIsThere() {
        XWPFDocument document =
                on(Letterheads.with(letterhead -> Letterheads.paragraph(letterhead, "Til departementet")));

        assertThat(words(document.getBodyElements().get(0))).isEqualTo("Til departementet");
        assertThat(paragraph(document, "Handlingsplan 2026 for Nord-Troms").isPageBreak())
                .isTrue();
    }

    @Test
    void anEmptyLetterheadGetsNoEmptyPage() {
        XWPFDocument document = on(Letterheads.plain());
        assertThat(words(document.getBodyElements().get(0))).isEqualTo("Handlingsplan 2026 for Nord-Troms");
        assertThat(paragraph(document, "Handlingsplan 2026 for Nord-Troms").isPageBreak())
                .isFalse();
    }

    @Test
    void itForgetsWhereTheLetterheadCameFrom() throws Exception {
        XWPFDocument document = on(Letterheads.madeFrom("file:///C:/Users/ola/mal.dotm"));

        assertThat(document.getSettings().getPackagePart().getRelationships()).isEmpty();
        assertThat(document.getSettings().getCTSettings().isSetAttachedTemplate())
                .isFalse();
        assertThat(document.getProperties()
                        .getExtendedProperties()
                        .getUnderlyingProperties()
                        .isSetTemplate())
                .isFalse();
        assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("bygdevekst");
        assertThat(document.getStyles()
                        .getStyle("Bildetekst")
                        .getCTStyle()
                        .getRPr()
                        .getLangArray(0)
                        .getVal())
                .isEqualTo("nb-NO");
    }

    @Test
    void theSameOnTheSameLetterheadHasTheSameBytes() throws InterruptedException {
        Letterhead letterhead = Letterhead.of(Letterheads.plain()).get();
        byte[] first = Documents.bytes(PLAN, Language.NYNORSK, letterhead);
        Thread.sleep(2_100);
        assertThat(Documents.bytes(PLAN, Language.NYNORSK, letterhead)).isEqualTo(first);
    }

    @Test
    void aLinkThatPeopleFollowIsTheLetterheadsOwn() {
        assertThat(Letterhead.of(Letterheads.naming(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
                                "https://www.skjervoy.kommune.no"))
                        .isValid())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCannotBeUsedIsRefused(Language language) {
        assertThat(refusal("ikke en zip".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusals.OTHER_FORMAT);
        assertThat(refusal(new byte[0])).isEqualTo(Refusals.OTHER_FORMAT);
        byte[] plain = Letterheads.plain();
        assertThat(refusal(java.util.Arrays.copyOf(plain, plain.length / 2))).isEqualTo(Refusals.BROKEN);
        assertThat(refusal(Letterheads.locked(plain))).isEqualTo(Refusals.ENCRYPTED);
        assertThat(refusal(Letterheads.withMacros())).isEqualTo(Refusals.MACROS);
        assertThat(refusal(Letterheads.with(letterhead -> {
                    Letterheads.paragraph(letterhead, Mark.WORDS);
                    Letterheads.paragraph(letterhead, Mark.WORDS);
                })))
                .isEqualTo(Refusals.MARKED_TWICE);
        assertThat(refusal(Letterheads.naming(IMAGE, "https://a.no/logo.png")).in(language))
                .contains("https://a.no/logo.png");
    }

    @ParameterizedTest
    @CsvSource({"BOKMAL, makroer", "NYNORSK, makroar", "ENGLISH, macros"})
    void theRefusalIsInTheLanguageOfTheReader(Language language, String word) {
        assertThat(refusal(Letterheads.withMacros()).in(language)).contains(word);
    }

    private static Phrase refusal(byte[] file) {
        return Letterhead.of(file).getError();
    }

    private static XWPFDocument on(byte[] letterhead) {
        return Documents.read(
                Documents.bytes(PLAN, Language.BOKMAL, Letterhead.of(letterhead).get()));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String words) {
        return Vector.ofAll(document.getParagraphs())
                .filter(paragraph -> paragraph.getCTP().sizeOfHyperlinkArray() == 0)
                .find(paragraph -> paragraph.getText().equals(words))
                .get();
    }

    private static String words(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph
                ? paragraph.getText()
                : ((org.apache.poi.xwpf.usermodel.XWPFTable) element).getText().strip();
    }
}
