package no.bygdevekst.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.examples.command.BygdevekstCommand;
import no.bygdevekst.examples.command.Console;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code report}, whose files a browser looks at afterwards. */
class SampleReportsTest {

    private static final Path REPORTS = Path.of("target/reports");

    private record Ran(int status, String out, String err) {}

    @BeforeAll
    static void hostile() throws IOException {
        Files.createDirectories(REPORTS);
        String plan = Reports.sample("seine-rapportar")
                .replaceFirst("\"title\": \"", "\"title\": \"<img src=x onerror=alert(1)><script>alert(2)</script>");
        Files.writeString(REPORTS.resolve("hostile.report.html"), Reports.page(plan, Language.NYNORSK));
    }

    @ParameterizedTest
    @CsvSource({
        "nord-troms, nb, Handlingsplan 2026 for Nord-Troms",
        "seine-rapportar, nn, Handlingsplan",
        "utkast-med-mangler, en, Action plan 2025 for Smøla og Aure"
    })
    void aReportIsAPageAndAPdf(String sample, String language, String title) throws IOException {
        Ran ran = run("report", "../samples/" + sample + ".plan.json", "--out", REPORTS.toString(), "--lang", language);

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        String page = Files.readString(REPORTS.resolve(sample + ".report.html"));
        assertThat(page.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .contains("<html lang=\"" + language + "\">", "<title>" + title)
                .doesNotContain("http:", "https:");
        assertThat(Files.readAllBytes(REPORTS.resolve(sample + ".report.pdf")))
                .startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theCommandIsFoundAsAService() {
        assertThat(run("--help", "--lang", "en").out()).contains("report", "evaluate", "Makes the report of a plan");
    }

    @Test
    void theSamePlanGivesTheSamePage() {
        String plan = Reports.sample("nord-troms");
        assertThat(Reports.page(plan, Language.BOKMAL)).isEqualTo(Reports.page(plan, Language.BOKMAL));
    }

    private static Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = BygdevekstCommand.run(
                Vector.of(arguments), new Console(new ByteArrayInputStream(new byte[0]), out, err));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
