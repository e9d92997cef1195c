package no.bygdevekst.json.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** Problems as a document: the exact text. */
class ProblemsJsonTest {

    private static final Vector<Problem> PROBLEMS =
            Reading.read("{\n \"x\\n\": 1}").getError().inOrder();

    @Test
    void isOneLineWhereItIsCompact() {
        assertThat(DocumentWriter.problems(Layout.COMPACT, Language.BOKMAL).toText(Problems.only(PROBLEMS.head())))
                .isEqualTo("{\"format\":\"bygdevekst-problems/1\",\"language\":\"nb\",\"problems\":[{\"code\":"
                        + "\"MISSING_MEMBER\",\"at\":\"\",\"member\":\"format\",\"line\":1,\"column\":1,\"message\":"
                        + "\"Feltet «format» mangler. Det skal være bygdevekst-plan/1.\"}]}\n");
    }

    @Test
    void isIndentedByTwoSpaces() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentWriter.problems(Layout.INDENTED, Language.ENGLISH).write(Problems.only(PROBLEMS.last()), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {
                          "format": "bygdevekst-problems/1",
                          "language": "en",
                          "problems": [
                            {
                              "code": "UNKNOWN_MEMBER",
                              "at": "/x\\n",
                              "line": 2,
                              "column": 2,
                              "message": "The member “x\\\\u000a” is unknown here. Members allowed here: format, \
                        agreement, plan, previousPlan, progressReports, payments."
                            }
                          ]
                        }
                        """);
    }

    @Test
    void whatIsMissingIsShownAtTheMember() {
        assertThat(PROBLEMS.map(Problem::field)).contains("/format", "/x\n");
    }

    @Test
    void saysThatThereAreMore() {
        assertThat(DocumentWriter.problems(Layout.INDENTED, Language.NYNORSK).toText(new Problems(PROBLEMS, true)))
                .endsWith("  ],\n  \"more\": true\n}\n");
    }

    @Test
    void nothingIsNoProblems() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Problems(Vector.empty(), false));
    }
}
