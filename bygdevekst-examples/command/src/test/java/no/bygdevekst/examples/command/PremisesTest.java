package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a plan is judged by, of every command that judges one. */
class PremisesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void onADayOnlyWhatWasKnownThenCounts() {
        JsonNode basis = evaluation("--as-of", "2025-12-31").get("basis");
        assertThat(basis.get("year").asInt()).isEqualTo(2025);
        assertThat(basis.get("approved").asBoolean()).isTrue();
        assertThat(evaluation().get("basis").get("year").asInt()).isEqualTo(2026);
    }

    @Test
    void aPlanThatWasApprovedLaterWasADraft() {
        JsonNode basis = evaluation("--as-of=2025-06-20").get("basis");
        assertThat(basis.get("year").asInt()).isEqualTo(2025);
        assertThat(basis.get("approved").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "forecast", "settlement", "mend", "agenda", "rollup", "compare"})
    void beforeAnyPlanNothingWasKnown(String command) {
        CommandRun run = CommandRun.of(command, "--as-of", "2025-06-15", "--lang", "en", sample("nord-troms"));
        assertThat(run.err())
                .isEqualTo(sample("nord-troms")
                        + ": no plan had been submitted or approved on 15\u00a0June 2025; choose a later day\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void ofSeveralFilesTheOthersAreAnswered() {
        CommandRun run = CommandRun.of(
                "evaluate", "--json", "--as-of", "2026-03-31", sample("utkast-med-mangler"), sample("nord-troms"));
        assertThat(run.err()).contains("utkast-med-mangler.plan.json: ingen plan var sendt inn");
        assertThat(run.out()).contains("\"agreement\":\"nord-troms\"");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aReadingIsTakenAndSaid() {
        JsonNode readings = evaluation("--reading", "usedUp=FIRST_PAYMENTS", "--reading", "paymentEnd=CARRY_OVER_ONLY")
                .get("basis")
                .get("readings");
        assertThat(readings.get("usedUp").asString()).isEqualTo("FIRST_PAYMENTS");
        assertThat(readings.get("paymentEnd").asString()).isEqualTo("CARRY_OVER_ONLY");
        assertThat(readings.get("lateReport").asString()).isEqualTo("UNTIL_CARRY_OVER_ENDS");
    }

    @Test
    void aReadingChangesWhatIsPaid() {
        assertThat(leastInTheLastYear()).isEqualTo(14_712_500);
        assertThat(leastInTheLastYear("--reading", "carriedInstalment=CONDITIONAL"))
                .isEqualTo(13_150_000);
    }

    private static long leastInTheLastYear(String... options) {
        return document(Vector.of(options)
                        .prepend("forecast")
                        .append(sample("nord-troms"))
                        .toJavaArray(String[]::new))
                .get("years")
                .get(1)
                .get("least")
                .asLong();
    }

    @ParameterizedTest
    @CsvSource({"evaluate, nb, er oppgitt mer enn", "mend, nn, er oppgjeve meir enn", "settlement, en, is given more"})
    void oneReadingIsGivenOnce(String command, String language, String words) {
        CommandRun run = CommandRun.of(
                command,
                "--lang",
                language,
                "--reading",
                "usedUp=FIRST_PAYMENTS",
                "--reading",
                "usedUp=ALL_RELEASED",
                sample("nord-troms"));
        assertThat(run.err()).startsWith("--reading: usedUp " + words);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    private static JsonNode evaluation(String... options) {
        return document(Vector.of(options)
                .prepend("evaluate")
                .append(sample("nord-troms"))
                .toJavaArray(String[]::new));
    }

    private static JsonNode document(String... arguments) {
        return MAPPER.readTree(
                CommandRun.of(Vector.of(arguments).append("--json").toJavaArray(String[]::new))
                        .out());
    }
}
