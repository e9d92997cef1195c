package no.bygdevekst.examples.page;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What a judge that is not ours finds wrong with a PDF: nothing, if it is fit for everybody and for the archive. */
final class Judge {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judge() {}

    static Vector<String> violations(byte[] pdf) throws Exception {
        return violations(pdf, PDFAFlavour.PDFUA_1).appendAll(violations(pdf, PDFAFlavour.PDFA_2_A));
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
