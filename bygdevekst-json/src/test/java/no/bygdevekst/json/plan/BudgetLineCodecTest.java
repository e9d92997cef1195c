package no.bygdevekst.json.plan;

import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.json.fixture.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money or hours: what is missing and what contradicts goes by the names that are there. */
class BudgetLineCodecTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            state              |                                         | MISSING_MEMBER
            state              | "hours":1                               | MISSING_MEMBER, CONFLICT
            state              | "hourlyRate":1                          | MISSING_MEMBER
            state              | "hours":1,"hourlyRate":1                | CONFLICT
            state              | "hours":0,"hourlyRate":1                | OUT_OF_BOUNDS /hours
            state              | "hours":null                            | MISSING_MEMBER, WRONG_TYPE /hours
            state              | "amount":1,"hours":1,"hourlyRate":1     | CONFLICT, CONFLICT
            municipality:5540  | "hours":1                               | MISSING_MEMBER
            municipality:5540  | "hourlyRate":0                          | MISSING_MEMBER, OUT_OF_BOUNDS /hourlyRate
            municipality:5540  | "amount":1,"hours":1,"hourlyRate":1     | CONFLICT
            municipality:5540  | "amount":1,"hours":1                    | CONFLICT
            municipality:5540  | "amount":null,"hourlyRate":1            | CONFLICT, WRONG_TYPE /amount
            municipality:55400 | "hours":1,"hourlyRate":1                | NOT_ALLOWED /source
            """)
    void whatIsMissingOrContradicts(String source, String rest, String problems) {
        String line = "{\"year\":2025,\"use\":\"OTHER\"" + (rest == null ? "" : "," + rest) + ",\"source\":\"" + source
                + "\"}";
        assertThat(Reading.problems(BudgetLineCodec.CODEC, line).mkString(", ")).isEqualTo(problems);
    }

    @ParameterizedTest
    @CsvSource({"{}, 4", "'{\"hours\":1}', 4", "'{\"amount\":1}', 3"})
    void aLineWithNothingMissesItsValueOnce(String line, int missing) {
        assertThat(Reading.problems(BudgetLineCodec.CODEC, line))
                .hasSize(missing)
                .containsOnly("MISSING_MEMBER");
    }
}
