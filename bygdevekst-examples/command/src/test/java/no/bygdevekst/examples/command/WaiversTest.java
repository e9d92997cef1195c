package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings that are let pass, by a file beside the plan. */
class WaiversTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String DRAFT = sample("utkast-med-mangler");

    @TempDir
    private Path directory;

    @Test
    void aFindingThatIsLetPassStandsInTheWayNoLonger() throws IOException {
        String all = file(errors().stream().map(WaiversTest::waiver).toList());
        CommandRun run = CommandRun.of("evaluate", "--json", "--waivers", all, DRAFT);
        JsonNode evaluation = MAPPER.readTree(run.out());
        assertThat(evaluation.get("submittable").asBoolean()).isTrue();
        assertThat(evaluation
                        .get("findings")
                        .valueStream()
                        .filter(finding -> finding.has("waived"))
                        .map(finding -> finding.get("waived").get("by").asString()))
                .hasSize(errors().size())
                .containsOnly("Kari");
        assertThat(evaluation.has("unusedWaivers")).isFalse();
        assertThat(run.status()).isZero();
    }

    @Test
    void oneThatIsNotLetPassStillDoes() throws IOException {
        String one = file(List.of(waiver(errors().get(0))));
        CommandRun run = CommandRun.of("evaluate", "--waivers", one, "--lang", "en", DRAFT);
        assertThat(run.out()).contains("Waived on 2\u00a0May 2025 by Kari: avtalt", "1 waived");
        assertThat(run.status()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Disse merknadene er satt til side",
        "nn, Desse merknadene er sette til side",
        "en, These findings are waived"
    })
    void whatLetsNothingPassIsSaid(String language, String words) throws IOException {
        String unused = file(List.of(waiver("0".repeat(32))));
        CommandRun run = CommandRun.of("evaluate", "--lang", language, "--waivers", unused, sample("nord-troms"));
        assertThat(run.out()).contains(words, "0".repeat(32), "avtalt med departementet");
        assertThat(run.status()).isZero();
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsJudged() throws IOException {
        String twice = file(List.of(waiver("0".repeat(32)), waiver("0".repeat(32))));
        CommandRun run = CommandRun.of("evaluate", "--waivers", twice, DRAFT);
        assertThat(run.err()).startsWith(twice + ":1:").contains("står tidligere i dokumentet");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
        CommandRun json = CommandRun.of("evaluate", "--json", "--waivers", twice, DRAFT, sample("nord-troms"));
        JsonNode problem = MAPPER.readTree(json.out()).get("problems").get(0);
        assertThat(problem.get("code").asString()).isEqualTo("NOT_ALLOWED");
        assertThat(problem.get("at").asString()).isEqualTo("/waivers/1/fingerprint");
        assertThat(json.status()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        CommandRun run = CommandRun.of("evaluate", "--waivers", "no-such-file", "--lang", "nn", DRAFT);
        assertThat(run.err()).isEqualTo("no-such-file: finst ikkje\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aPlanIsNoListOfWaivers() {
        CommandRun run = CommandRun.of("evaluate", "--waivers", DRAFT, "--lang", "en", DRAFT);
        assertThat(run.err()).contains("What can be read here is bygdevekst-waivers/1.");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void theyMayComeFromStandardInputButNotThePlanToo() {
        String none = "{\"format\":\"bygdevekst-waivers/1\",\"waivers\":[]}";
        assertThat(CommandRun.reading(none, "evaluate", "--waivers", "-", sample("nord-troms")))
                .isEqualTo(CommandRun.of("evaluate", sample("nord-troms")));
        CommandRun both = CommandRun.reading(none, "evaluate", "--waivers", "-", "-");
        assertThat(both.err()).startsWith("-: standard inn kan bare leses én gang");
        assertThat(both.status()).isEqualTo(2);
    }

    private static List<String> errors() {
        return MAPPER.readTree(CommandRun.of("evaluate", "--json", DRAFT).out())
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("severity").asString().equals("ERROR"))
                .map(finding -> finding.get("fingerprint").asString())
                .toList();
    }

    private static String waiver(String fingerprint) {
        return "{\"fingerprint\":\"" + fingerprint
                + "\",\"reason\":\"avtalt med departementet\",\"by\":\"Kari\",\"on\":\"2025-05-02\"}";
    }

    private String file(List<String> waivers) throws IOException {
        String document = "{\"format\":\"bygdevekst-waivers/1\",\"waivers\":[" + String.join(",", waivers) + "]}";
        return Files.writeString(directory.resolve("fravik.json"), document).toString();
    }
}
