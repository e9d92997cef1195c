package no.bygdevekst.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.fixture.FormatPage;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** What a service answers that cannot take a plan. */
class ProblemDetailsTest {

    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final Evaluation BLOCKED =
            EVALUATOR.evaluate(Reading.read(Samples.DOCUMENT).get().submission());

    @Test
    void ofADocumentThatCannotBeReadHaveAllItsProblems() {
        String unreadable = Samples.DOCUMENT
                .replaceFirst("\"title\":\"Boliger til leie\",", "")
                .replaceFirst("812500.50", "\"\"");
        ProblemDetails details =
                ProblemDetails.of(Reading.read(unreadable).getError()).withInstance("/plans/17");

        assertThat(DocumentWriter.details(Layout.INDENTED, Language.BOKMAL).toText(details))
                .isEqualTo("""
                        {
                          "format": "bygdevekst-details/1",
                          "language": "nb",
                          "type": "https://bygdevekst.no/problem/unreadable",
                          "title": "Plandokumentet kan ikke leses",
                          "status": 422,
                          "detail": "2 feil står i veien. Den første: Feltet «title» mangler. Det skal være en tekst som ikke er tom.",
                          "instance": "/plans/17",
                          "problems": [
                            {
                              "code": "MISSING_MEMBER",
                              "at": "/plan/measures/0",
                              "member": "title",
                              "line": 1,
                              "column": 966,
                              "message": "Feltet «title» mangler. Det skal være en tekst som ikke er tom."
                            },
                            {
                              "code": "WRONG_TYPE",
                              "at": "/plan/measures/0/budget/0/amount",
                              "line": 1,
                              "column": 1476,
                              "message": "Her skal det stå et beløp i kroner, større enn 0 og høyst 10 milliarder, \
                        med høyst to desimaler. Det står en tekst."
                            }
                          ]
                        }
                        """);
    }

    @Test
    void ofADocumentThatIsTooLargeHaveAStatusOfTheirOwn() {
        ProblemDetails details =
                ProblemDetails.of(PlanDocumentReader.of(ReadLimits.standard().withBytes(10))
                        .read(Samples.DOCUMENT.getBytes(StandardCharsets.UTF_8))
                        .getError());

        assertThat(details).hasToString("413 https://bygdevekst.no/problem/too-large");
        assertThat(details.detail(Language.ENGLISH))
                .isEqualTo(details.problems().head().message(Language.ENGLISH));
    }

    @Test
    void ofAPlanThatCannotBeSubmittedHaveTheFindingsThatStandInTheWay() {
        ProblemDetails details = ProblemDetails.of(BLOCKED).get();

        assertThat(details).hasToString("422 https://bygdevekst.no/problem/not-submittable");
        assertThat(details.findings())
                .isEqualTo(BLOCKED.submittable().getError())
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThat(details.problems()).isEmpty();
        for (Language language : Language.values()) {
            assertThat(details.detail(language))
                    .contains(details.findings().size() + " ")
                    .endsWith(BLOCKED.text(details.findings().head(), language));
        }
    }

    @Test
    void whatIsWaivedDoesNotStandInTheWay() {
        Vector<Finding> errors = ProblemDetails.of(BLOCKED).get().findings();

        assertThat(ProblemDetails.of(waiving(errors.tail())).map(ProblemDetails::findings))
                .contains(Vector.of(errors.head()));
        assertThat(ProblemDetails.of(waiving(errors))).isEmpty();
    }

    @Test
    void everyTypeStandsOnThePage() {
        assertThat(FormatPage.read().section("Problem details"))
                .contains(
                        "| `https://bygdevekst.no/problem/unreadable` | `422` |",
                        "| `https://bygdevekst.no/problem/too-large` | `413` |",
                        "| `https://bygdevekst.no/problem/not-submittable` | `422` |",
                        "`" + ProblemDetails.MEDIA_TYPE + "`");
    }

    private static Evaluation waiving(Vector<Finding> findings) {
        return EVALUATOR
                .withWaivers(findings.map(finding -> new Waiver(
                        finding.fingerprint(), "avtalt med departementet", "Kari", LocalDate.of(2025, 5, 2))))
                .evaluate(Reading.read(Samples.DOCUMENT).get().submission());
    }
}
