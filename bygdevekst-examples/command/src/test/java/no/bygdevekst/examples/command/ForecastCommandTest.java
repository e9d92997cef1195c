package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.bygdevekst.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ForecastCommandTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "nord-troms, nb, 60%, 0",
        "nord-troms, nn, 2026=9500000, 0",
        "solund-og-fedje, nn, '62,5 %', 0",
        "smola-og-aure, en, '2025=1 500 000,50', 0",
        "utkast-med-mangler, nb, 60%, 4"
    })
    void whatMayComeIsShownWithAScenario(String name, String language, String spent, int status) throws IOException {
        CommandRun run = CommandRun.of("forecast", "--lang", language, "--spent", spent, sample(name));
        Golden.hold(name + ".forecast." + language + ".txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void withoutASuppositionThereIsNoScenario() {
        CommandRun run = CommandRun.of("forecast", sample("nord-troms"));
        assertThat(run.out()).contains("Det minste og det meste").doesNotContain("Scenario");
        assertThat(MAPPER.readTree(CommandRun.of("forecast", "--json", sample("nord-troms"))
                                .out())
                        .propertyNames())
                .containsExactly("format", "stands", "years");
    }

    @Test
    void asJsonItIsADocument() throws IOException {
        CommandRun run = CommandRun.of("forecast", "--json", "--spent", "60%", sample("nord-troms"));
        Golden.hold("nord-troms.forecast.json", run.out());
        assertThat(run.status()).isZero();
    }

    @Test
    void sumsAndAShareGoTogetherInAnyOrder() {
        CommandRun run = CommandRun.of("forecast", "--spent", "2026=9500000.00", "--spent", "0%", sample("nord-troms"));
        assertThat(run.out())
                .contains("9\u00a0500\u00a0000 kr i alt ved utgangen av 2026".replace(" kr", "\u00a0kr"))
                .contains("0\u00a0pst.");
        assertThat(CommandRun.of("forecast", "--spent", "0%", "--spent", "2026=9 500 000 kr", sample("nord-troms")))
                .isEqualTo(run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2026=1 ; nb ; Det kan ikke være brukt 1 kr til og med 2026, for 3 702 404,65 kr
                    2026=1 ; nn ; Det kan ikkje vere brukt 1 kr til og med 2026, for 3 702 404,65 kr
                    2026=1 ; en ; NOK 1 cannot be spent by 2026, since NOK 3 702 404.65
                    2028=1 ; nb ; Det kan ikke være brukt 1 kr til og med 2028, for avtaleperioden er 2025–2027
                    2025=9 ; nn ; Det kan ikkje vere brukt 9 kr til og med 2025, for rapporten for 2025 seier
                    """)
    void whatCannotBeIsRefusedWithTheNumber(String spent, String language, String words) {
        CommandRun run =
                CommandRun.of("forecast", "--json", "--lang", language, "--spent", spent, sample("nord-troms"));
        assertThat(run.err().replace('\u00a0', ' ')).startsWith("--spent: " + words);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"60%, 40%", "2026=9500000, 2026=9500001"})
    void whatIsSupposedTwiceIsRefused(String one, String other) {
        CommandRun run = CommandRun.of("forecast", "--spent", one, "--spent", other, sample("nord-troms"));
        assertThat(run.err()).isEqualTo("--spent: oppgi hvert år én gang, og bare én andel\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void whereNothingCanBePaidTheFindingsSayWhy() {
        CommandRun run = CommandRun.of("forecast", "--json", sample("utkast-manglar"));
        JsonNode document = MAPPER.readTree(run.out());
        assertThat(document.get("format").asString()).isEqualTo("bygdevekst-evaluation/1");
        assertThat(document.get("paymentPlan").isNull()).isTrue();
        assertThat(run.status()).isEqualTo(4);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        CommandRun run = CommandRun.of("forecast", sample("kan-ikke-leses"));
        assertThat(run.err()).startsWith(sample("kan-ikke-leses") + ":6:15: ");
        assertThat(run.status()).isEqualTo(2);
    }
}
