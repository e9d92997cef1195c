package no.bygdevekst.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.bygdevekst.examples.testing.Golden;
import no.bygdevekst.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports of the sample plans, held equal to copies that were read and found good. */
class GoldenReportTest {

    @ParameterizedTest
    @CsvSource({
        "nord-troms, true",
        "smola-og-aure, true",
        "solund-og-fedje, true",
        "sor-osterdalen, true",
        "vest-telemark, true",
        "seine-rapportar, true",
        "utkast-manglar, false",
        "utkast-med-mangler, false"
    })
    void aReportInThePilotsLanguage(String name, boolean submittable) throws IOException {
        Subject subject = Samples.subject(name);
        Golden.hold(name + ".txt", Report.of(subject).text());
        assertThat(subject.evaluation().isSubmittable()).isEqualTo(submittable);
    }

    @ParameterizedTest
    @CsvSource({"nord-troms, nn, NYNORSK", "utkast-manglar, nb, BOKMAL", "utkast-med-mangler, en, ENGLISH"})
    void aReportInAnotherLanguage(String name, String code, Language language) throws IOException {
        Golden.hold(
                name + "." + code + ".txt",
                Report.of(Samples.subject(name, language)).text());
    }

    @ParameterizedTest
    @CsvSource({"sor-osterdalen", "seine-rapportar"})
    void aReportWithHowEachInstalmentCameAbout(String name) throws IOException {
        Golden.hold(
                name + ".explained.txt", Report.explained(Samples.subject(name)).text());
    }
}
