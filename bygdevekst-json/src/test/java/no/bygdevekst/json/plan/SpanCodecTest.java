package no.bygdevekst.json.plan;

import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.json.fixture.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What runs from one time to another: the agreement period, and an activity. */
class SpanCodecTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2024, CONFLICT",
        "2999, 2000, CONFLICT",
        "2000, 2020, OUT_OF_BOUNDS",
        "2000, 2999, OUT_OF_BOUNDS",
        "2025, 1999, OUT_OF_BOUNDS /to",
        "2025.5, 2024, OUT_OF_BOUNDS /from"
    })
    void aPeriodIsInOrderAndNotTooLong(String from, String to, String problem) {
        assertThat(Reading.problems(PeriodCodec.CODEC, "{\"from\":" + from + ",\"to\":" + to + "}"))
                .containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025", "2000, 2019", "2.025e3, 2025.0"})
    void aPeriodOfOneToTwentyYearsIsRead(String from, String to) {
        assertThat(Reading.read(PeriodCodec.CODEC, "{\"from\":" + from + ",\"to\":" + to + "}")
                        .isValid())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-02, 2025-03-01, CONFLICT",
        "9999-12-31, 0001-01-01, CONFLICT",
        "2025-02-29, 2024-02-29, NOT_ALLOWED /from",
        "2025-03-02, 25-03-01, NOT_ALLOWED /to"
    })
    void anActivityIsInOrder(String from, String to, String problem) {
        assertThat(Reading.problems(
                        ActivityCodec.CODEC, "{\"title\":\"a\",\"from\":\"" + from + "\",\"to\":\"" + to + "\"}"))
                .containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({"'{\"from\":2025}', 1", "'{\"to\":2025}', 1", "{}, 2"})
    void withOneEndAloneNothingElseIsSaid(String period, int missing) {
        assertThat(Reading.problems(PeriodCodec.CODEC, period)).hasSize(missing).containsOnly("MISSING_MEMBER");
    }
}
