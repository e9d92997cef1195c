package no.bygdevekst.json.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.format.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money, hours or in kind: what is missing goes by the names that are there, and most of what contradicts. */
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
            municipality:5540  | "inKind":true                           | MISSING_MEMBER
            municipality:5540  | "hours":1,"hourlyRate":1,"inKind":true  | CONFLICT
            municipality:5540  | "hourlyRate":null,"inKind":true         | MISSING_MEMBER, CONFLICT, WRONG_TYPE /hourlyRate
            municipality:5540  | "hours":1,"hourlyRate":1,"inKind":1     | WRONG_TYPE /inKind
            municipality:5540  | "amount":null,"hours":1,"inKind":true   | CONFLICT, CONFLICT, WRONG_TYPE /amount
            state              | "amount":1,"inKind":true                | CONFLICT
            state              | "amount":1,"inKind":false               |
            state              | "amount":1,"inKind":null                | WRONG_TYPE /inKind
            state              | "amount":1,"appropriationYear":2025     |
            municipality:5540  | "amount":1,"appropriationYear":2025     | CONFLICT
            municipality:5540  | "amount":1,"appropriationYear":1999     | OUT_OF_BOUNDS /appropriationYear
            municipality:55400 | "amount":1,"appropriationYear":2025     | NOT_ALLOWED /source
            state              | "amount":1,"hours":1,"inKind":true      | CONFLICT, CONFLICT, CONFLICT, CONFLICT
            """)
    void whatIsMissingOrContradicts(String source, String rest, String problems) {
        String line = "{\"year\":2025,\"use\":\"OTHER\"" + (rest == null ? "" : "," + rest) + ",\"source\":\"" + source
                + "\"}";
        Vector<String> found = Reading.read(BudgetLineCodec.CODEC, line).isValid()
                ? Vector.empty()
                : Reading.problems(BudgetLineCodec.CODEC, line);
        assertThat(found.mkString(", ")).isEqualTo(problems == null ? "" : problems);
    }

    @ParameterizedTest
    @CsvSource({"{}, 4", "'{\"hours\":1}', 4", "'{\"amount\":1}', 3"})
    void aLineWithNothingMissesItsValueOnce(String line, int missing) {
        assertThat(Reading.problems(BudgetLineCodec.CODEC, line))
                .hasSize(missing)
                .containsOnly("MISSING_MEMBER");
    }

    @ParameterizedTest
    @CsvSource({"'{\"hours\":1}', hourlyRate", "'{\"hourlyRate\":null}', hours", "'{\"description\":\"\"}', amount"})
    void whatIsMissingIsNamed(String line, String member) {
        assertThat(Reading.read(BudgetLineCodec.CODEC, line)
                        .getError()
                        .inOrder()
                        .flatMap(Problem::member))
                .containsExactly("year", "source", "use", member);
    }
}
