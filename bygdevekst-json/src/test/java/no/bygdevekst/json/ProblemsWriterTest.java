package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** Problems as a document: the exact text. */
class ProblemsWriterTest {

    private static final Seq<Problem> PROBLEMS =
            Reading.read("{\n \"x\\n\": 1}").getError();

    @Test
    void isOneLineWhereItIsCompact() {
        assertThat(ProblemsWriter.of(Layout.COMPACT, Language.BOKMAL).toText(PROBLEMS.take(1)))
                .isEqualTo("{\"format\":\"bygdevekst-problems/1\",\"language\":\"nb\",\"problems\":[{\"code\":"
                        + "\"MISSING_MEMBER\",\"at\":\"\",\"line\":1,\"column\":1,\"message\":"
                        + "\"Feltet «format» mangler. Det skal være bygdevekst-plan/1.\"}]}\n");
    }

    @Test
    void isIndentedByTwoSpaces() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProblemsWriter.of(Layout.INDENTED, Language.ENGLISH).write(PROBLEMS.takeRight(1), out);
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
                        agreement, plan, previousPlan, progressReports."
                            }
                          ]
                        }
                        """);
    }

    @Test
    void noProblemsAreAnEmptyArray() {
        assertThat(ProblemsWriter.of(Layout.INDENTED, Language.NYNORSK).toText(Vector.empty()))
                .endsWith("\"problems\": []\n}\n");
    }
}
