package no.bygdevekst.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Locale;
import no.bygdevekst.text.Language;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a plan says is shown, and opening the document runs, fetches and opens nothing. */
class HostileTextsTest {

    private static final Vector<String> TEXTS = Vector.of(
            "Nye boliger ved skole og fergekai",
            "Boliger folk vil flytte til",
            "Torunn Eksempel",
            "Møre og Romsdal fylkeskommune",
            "Om eksempelet");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\windows\\cmd.exe</w:instrText>",
                "{ DDEAUTO c:\\windows\\cmd.exe \"/k calc\" }",
                "{ INCLUDETEXT \"file:///etc/passwd\" }",
                "<w:hyperlink r:id=\"rId1\">her</w:hyperlink>",
                "https://a.no/ \\\\server\\share\\mal.dotm file:///etc/passwd",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]> &b; &amp; ]]>",
                "=cmd|' /C calc'!A0",
                "[handlingsplan]",
                "MACROBUTTON Makro1"
            })
    void fieldsMarkupAndLinksAreWords(String words) throws Exception {
        XWPFDocument document = Documents.read(Documents.bytes(plan(words), Language.BOKMAL, Letterhead.ours()));

        assertThat(text(document)).contains("Tiltak 1: " + words, words + ", ordfører");
        assertHarmless(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202e", "\u2066", "\u200f", "\u061c", "\u200b", "\u0000", "\u001b", "\u0085", "\uffff", "\ufffe",
                "\ufeff"
            })
    void whatCannotBeSeenIsWrittenAsMessagesWriteIt(String letter) throws Exception {
        String escaped = String.format(Locale.ROOT, "\\u%04x", (int) letter.charAt(0));
        byte[] bytes = Documents.bytes(plan("abc" + letter + "def"), Language.BOKMAL, Letterhead.ours());
        XWPFDocument document = Documents.read(bytes);

        assertThat(text(document)).contains("Tiltak 1: abc" + escaped + "def").doesNotContain(letter);
        assertThat(document.getPackage()
                        .getPackageProperties()
                        .getTitleProperty()
                        .get())
                .doesNotContain(letter);
        assertHarmless(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[handlingsplan]", "{ DDEAUTO cmd }"})
    void onALetterheadToo(String words) throws Exception {
        byte[] letterhead = Letterheads.with(each -> Letterheads.paragraph(each, Mark.WORDS));
        XWPFDocument document = Documents.read(Documents.bytes(
                plan(words), Language.BOKMAL, Letterhead.of(letterhead).get()));

        assertThat(text(document)).contains("Tiltak 1: " + words);
        assertHarmless(document);
    }

    /** A plan whose measure, sub-goal, signer, partner and note are called so. */
    private static String plan(String words) {
        String json = new tools.jackson.databind.json.JsonMapper().writeValueAsString(words);
        String inside = json.substring(1, json.length() - 1);
        String plan = Documents.sample("utkast-med-mangler");
        for (String text : TEXTS) {
            assertThat(plan).contains(text);
            plan = plan.replace(text, inside);
        }
        return plan;
    }

    private static String text(XWPFDocument document) {
        return Vector.ofAll(document.getParagraphs())
                .map(each -> each.getText())
                .appendAll(Vector.ofAll(document.getTables()).map(each -> each.getText()))
                .mkString("\n");
    }

    private static void assertHarmless(XWPFDocument document) throws Exception {
        for (PackagePart part : document.getPackage().getParts()) {
            assertThat(part.getContentType()).doesNotContainIgnoringCase("vba").doesNotContainIgnoringCase("activeX");
            if (!part.isRelationshipPart()) {
                for (PackageRelationship relationship : part.getRelationships()) {
                    assertThat(relationship.getTargetMode()).isEqualTo(TargetMode.INTERNAL);
                }
            }
        }
        String body = document.getDocument().xmlText();
        assertThat(body).doesNotContain("<w:instrText", "<w:fldSimple", "<w:fldChar", "<w:object", "<w:hyperlink r:id");
        assertThat(body.split("w:hyperlink ").length).isGreaterThan(5);
    }
}
