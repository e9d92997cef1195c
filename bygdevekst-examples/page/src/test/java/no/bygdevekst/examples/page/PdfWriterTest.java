package no.bygdevekst.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import no.bygdevekst.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfWriterTest {

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"nord-troms, NYNORSK", "seine-rapportar, NYNORSK", "utkast-med-mangler, ENGLISH"})
    void aJudgeFindsItFitForEverybodyAndForTheArchive(String sample, Language language) throws Exception {
        byte[] pdf = Reports.pdf(Reports.sample(sample), language);

        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
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

    private static Vector<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return Vector.ofAll(result.getTestAssertions())
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .appendAll(result.isCompliant() ? Vector.empty() : Vector.of("not compliant"));
        }
    }
}
