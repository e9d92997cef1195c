package no.bygdevekst.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of the largest size with nothing right in it gives its first thousand problems, in time and space. */
class ManyProblemsTest {

    private static final int ROOM = 16 * 1024 * 1024 - Samples.DOCUMENT.length();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"approvalConditions\":[|1,|1]",
                "\"preparedBy\":[|\"\",|\"\"]",
                "\"measures\":[|{},|{}]",
                "\"measures\":[|{\"budget\":[{}]},|{}]",
                "|\"year\":0,|\"x\":0",
                "|\"x\":0,|\"x\":0",
                "\"x\":[|1e9,|1]",
                "\"revision\":1|0|0"
            })
    void areGivenInTheOrderOfTheirPlaces(String pattern) {
        String[] parts = pattern.split("\\|");
        String many = parts[0] + parts[1].repeat(ROOM / parts[1].length()) + parts[2];
        byte[] document = Samples.DOCUMENT
                .replaceFirst("\"year\":2025,", many + ",\"year\":2025,")
                .getBytes(StandardCharsets.UTF_8);
        Problems problems = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> PlanDocumentReader.standard().read(document).getError());
        assertThat(problems).hasSizeBetween(1, 1000);
        assertThat(problems.more()).isEqualTo(problems.inOrder().size() == 1000);
        assertThat(problems.inOrder().map(Problem::column).asJava()).isSorted();
    }

    @Test
    void namesMadeToCollideAreReadAsAnyOther() {
        StringBuilder names = new StringBuilder("{");
        for (int i = 0; i < 100_000; i++) {
            names.append("\"").append(colliding(i)).append("\":0,");
        }
        assertThat(Reading.read(names.append("\"format\":\"bygdevekst-plan/1\"}")
                                .toString())
                        .getError())
                .hasSize(1000);
    }

    @Test
    void problemsOfAnObjectComeBeforeThoseInItHoweverMany() {
        String document = Samples.DOCUMENT.replaceFirst("\"pilot\":\"[^\"]*\",", "\"x\":0,".repeat(2000));
        assertThat(Reading.lines(Reading.read(document)).take(2))
                .containsExactly("MISSING_MEMBER /agreement", "UNKNOWN_MEMBER /agreement/x");
    }

    // Of one hash in Java: «Aa» and «BB» are alike.
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 17; bit++) {
            name.append(((number >> bit) & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }
}
