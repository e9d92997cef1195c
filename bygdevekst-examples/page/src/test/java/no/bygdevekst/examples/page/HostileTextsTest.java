package no.bygdevekst.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import no.bygdevekst.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whatever a plan says is shown, and opening the report runs, fetches and opens nothing. */
class HostileTextsTest {

    private static final String TITLE = "Nye boliger ved skole og fergekai";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</style><script>alert(1)</script><style>",
                "</title></head><body onload=alert(1)>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<a href='javascript:alert(1)'>her</a>",
                "' onmouseover='alert(1)' x='",
                "]]><b>ut</b><!--",
                "&lt;script&gt; &amp; &#60;b&#62;",
                "<iframe src=file:///etc/passwd></iframe>",
                "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
                "javascript:alert(1)",
                "=cmd|' /C calc'!A0"
            })
    void markupLinksAndScriptAreWords(String words) throws Exception {
        String plan = plan(words);
        Document page = parsed(Reports.page(plan, Language.BOKMAL));

        assertThat(page.getElementsByTagName("main").item(0).getTextContent()).contains(words);
        assertThat(page.getElementsByTagName("style").getLength()).isOne();
        assertHarmless(page);
    }

    @Test
    void inThePdfTheyAreWordsToo() throws Exception {
        String words = "<script>alert(1)</script> <img src=x> <a href='https://a.no'>a</a> abc\\u202edef \\uffff";
        byte[] pdf = Reports.pdf(plan(words), Language.BOKMAL);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("<script>alert(1)</script>", "<a href='https://a.no'>", "abc\\u202edef");
            document.getPages().forEach(HostileTextsTest::assertLeadsNowhereElse);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202e", "\u2066", "\u200f", "\u061c", "\u200b", "\u0000", "\u001b", "\u0085", "\uffff", "\ufeff"
            })
    void whatCannotBeSeenIsWrittenAsMessagesWriteIt(String letter) throws Exception {
        String plan = plan("abc" + String.format("\\u%04x", (int) letter.charAt(0)) + "def");
        String page = Reports.page(plan, Language.BOKMAL);

        assertThat(page).contains("abc" + String.format("\\u%04x", (int) letter.charAt(0)) + "def");
        assertThat(page).doesNotContain(letter);
        assertHarmless(parsed(page));
    }

    @Test
    void halfOfAPairDoesNotStopIt() throws Exception {
        String page = Reports.page(plan("abc\uD83D\uDE00"), Language.BOKMAL);

        assertThat(page).contains("abc\uD83D\uDE00");
        assertHarmless(parsed(page));
    }

    @Test
    void theSamplesAreHarmlessToo() throws Exception {
        Document page = parsed(Reports.page(Reports.sample("nord-troms"), Language.ENGLISH));

        assertHarmless(page);
        assertThat(page.getElementsByTagName("a").getLength()).isGreaterThan(100);
    }

    /** A plan whose measure is called so; JSON needs its own escapes. */
    private static String plan(String words) {
        String sample = Reports.sample("utkast-med-mangler");
        assertThat(sample).contains(TITLE);
        boolean escaped = words.contains("\\u");
        return sample.replace(
                TITLE, escaped ? words : words.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    /** A page is well-formed XML after its first line. */
    private static Document parsed(String page) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        return builder.parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertHarmless(Document page) {
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(element.getTagName())
                    .isNotIn("script", "iframe", "object", "embed", "form", "input", "img", "base", "foreignObject");
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                String name = element.getAttributes().item(j).getNodeName();
                assertThat(name).doesNotStartWith("on").isNotIn("style", "src", "srcset", "action", "xlink:href");
            }
            if (element.hasAttribute("href")) {
                assertThat(element.getAttribute("href")).matches("#[A-Za-z0-9-]+|data:,");
            }
        }
    }

    private static void assertLeadsNowhereElse(PDPage page) {
        try {
            for (PDAnnotation annotation : page.getAnnotations()) {
                assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                assertThat(((PDAnnotationLink) annotation).getAction()).isInstanceOf(PDActionGoTo.class);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
