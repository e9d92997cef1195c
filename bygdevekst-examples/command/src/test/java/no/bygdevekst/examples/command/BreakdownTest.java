package no.bygdevekst.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class BreakdownTest {

    @Test
    void aFailureIsToldWithoutAStackTrace() {
        StringWriter err = new StringWriter();
        Runnable failing = () -> {
            throw new IllegalStateException("sum");
        };
        int status = new CommandLine(CommandSpec.wrapWithoutInspection(failing))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new Breakdown(Language.NYNORSK))
                .execute();
        assertThat(err.toString()).startsWith("Programmet stansa").endsWith("IllegalStateException: sum\n");
        assertThat(status).isEqualTo(2);
    }
}
