package no.bygdevekst.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JavaProcessTest {

    @Test
    void whatAProgramPrintsAndEndsWithIsSeen() throws IOException, InterruptedException {
        assertThat(JavaProcess.run(Echo.class, "å", "b")).isEqualTo(new JavaProcess(3, "2 arguments, én linje", "uff"));
    }

    @Test
    void aProgramOfAnotherFolderRunsThere() throws IOException, InterruptedException {
        JavaProcess run = JavaProcess.run(Path.of("src"), JavaProcess.classPath(Path.of("more")), Echo.class.getName());
        assertThat(run.out()).startsWith("0 arguments");
    }

    /** Ends with 3. */
    static final class Echo {

        private Echo() {}

        public static void main(String[] arguments) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(arguments.length + " arguments, én linje");
            System.err.print("uff");
            System.exit(3);
        }
    }
}
