package no.bygdevekst.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.bygdevekst.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfWriterTest {

    @ParameterizedTest
    @CsvSource({"nord-troms, NYNORSK", "seine-rapportar, NYNORSK", "utkast-med-mangler, ENGLISH"})
    void aJudgeFindsItFitForEverybodyAndForTheArchive(String sample, Language language) throws Exception {
        byte[] pdf = Reports.pdf(Reports.sample(sample), language);

        assertThat(Judge.violations(pdf)).isEmpty();
    }

    @Test
    void itSaysWhatThePageSaysInTheLettersOfItsOwnFont() throws IOException {
        String plan = Reports.sample("nord-troms").replace("Utleieboliger i gjenbrukte bygg", "Čáhci đ ŋ š ŧ ž Áŋŋel");
        try (PDDocument document = Loader.loadPDF(Reports.pdf(plan, Language.BOKMAL))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text).contains("Handlingsplan 2026 for Nord-Troms", "Čáhci đ ŋ š ŧ ž Áŋŋel", "Utbetalingsplan");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Handlingsplan 2026 for Nord-Troms");
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }
}
