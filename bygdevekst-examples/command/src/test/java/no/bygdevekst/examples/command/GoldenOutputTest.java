package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program prints, held equal to copies that were read and found good. */
class GoldenOutputTest {

    /** The copies of the reports stand by the module that writes them. */
    private static final Path REPORTS = Path.of("../report/src/test/resources/golden");

    @ParameterizedTest
    @CsvSource({
        "nord-troms, 0",
        "smola-og-aure, 0",
        "solund-og-fedje, 0",
        "sor-osterdalen, 0",
        "vest-telemark, 0",
        "seine-rapportar, 0",
        "utkast-manglar, 4",
        "utkast-med-mangler, 4"
    })
    void aReportInThePilotsLanguage(String name, int status) throws IOException {
        CommandRun run = CommandRun.of("evaluate", sample(name));
        assertThat(run.out()).isEqualTo(report(name));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"nord-troms, nn", "utkast-manglar, nb", "utkast-med-mangler, en"})
    void aReportInAnotherLanguage(String name, String language) throws IOException {
        assertThat(CommandRun.of("evaluate", "--lang", language, sample(name)).out())
                .isEqualTo(report(name + "." + language));
    }

    @ParameterizedTest
    @CsvSource({"sor-osterdalen", "seine-rapportar"})
    void aReportWithHowEachInstalmentCameAbout(String name) throws IOException {
        assertThat(CommandRun.of("evaluate", "--explain", sample(name)).out()).isEqualTo(report(name + ".explained"));
    }

    @Test
    void theProblemsOfAFileThatCannotBeRead() throws IOException {
        CommandRun run = CommandRun.of("evaluate", sample("kan-ikke-leses"));
        Golden.hold("kan-ikke-leses.txt", run.err());
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void theDocumentsOfOneThatIsReadAndOneThatIsNot() throws IOException {
        Golden.hold(
                "solund-og-fedje.evaluation.json",
                CommandRun.of("evaluate", "--json", sample("solund-og-fedje")).out());
        Golden.hold(
                "kan-ikke-leses.problems.json",
                CommandRun.of("evaluate", "--json", "--lang", "nn", sample("kan-ikke-leses"))
                        .out());
    }

    @ParameterizedTest
    @CsvSource({
        "evaluate, nb",
        "evaluate, en",
        "compare, nb",
        "compare, nn",
        "compare, en",
        "forecast, nb",
        "forecast, nn",
        "forecast, en",
        "settlement, nb",
        "settlement, nn",
        "settlement, en",
        "mend, nb",
        "mend, nn",
        "mend, en",
        "rollup, nb",
        "rollup, nn",
        "rollup, en",
        "canonical, nb",
        "canonical, nn",
        "canonical, en",
        "agenda, nb",
        "agenda, nn",
        "agenda, en",
        "explain, nb",
        "explain, nn",
        "explain, en",
        "rules, nn"
    })
    void theHelp(String command, String language) throws IOException {
        Golden.hold(
                "help-" + command + "." + language + ".txt",
                CommandRun.of(command, "--lang", language, "--help").out());
    }

    private static String report(String name) throws IOException {
        return Files.readString(REPORTS.resolve(name + ".txt"));
    }
}
