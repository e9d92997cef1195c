package no.bygdevekst.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
    private final Attempt attempt = new Attempt(console, Language.NYNORSK);

    @Test
    void aFailureOfTheProgramIsToldWithoutAStackTrace() {
        ExitStatus status = attempt.of("rules", () -> {
            throw new IllegalStateException("sum\u001b");
        });
        assertThat(said()).startsWith("rules: Programmet stansa").endsWith("IllegalStateException: sum\\u001b\n");
        assertThat(status).isEqualTo(ExitStatus.FAILED);
    }

    @Test
    void aFileThatTakesTooMuchMemoryIsSaidSoAndTheOthersAreDone() {
        ExitStatus status = attempt.each(Vector.of("a", "b", "c"), file -> {
            if (file.equals("a")) {
                throw new OutOfMemoryError("Java heap space");
            }
            if (file.equals("b")) {
                throw new StackOverflowError();
            }
            console.say(file + " er gjord");
            return ExitStatus.BLOCKED;
        });
        assertThat(said().lines())
                .containsExactly(
                        "a: det er for lite minne; gje Java meir, til dømes med java -Xmx4g",
                        "b: det er for lite minne; gje Java meir, til dømes med java -Xmx4g",
                        "c er gjord");
        assertThat(status).isEqualTo(ExitStatus.FAILED);
    }

    @Test
    void oneThatCannotBeReadIsWorseThanOneThatIsBlocked() {
        assertThat(Vector.of(ExitStatus.values()).map(ExitStatus::code)).containsExactly(0, 4, 2);
        assertThat(ExitStatus.FAILED.worst(ExitStatus.BLOCKED)).isEqualTo(ExitStatus.FAILED);
        assertThat(ExitStatus.DONE.worst(ExitStatus.BLOCKED)).isEqualTo(ExitStatus.BLOCKED);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
