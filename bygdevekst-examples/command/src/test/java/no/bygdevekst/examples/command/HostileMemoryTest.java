package no.bygdevekst.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A document that is made to be bad is answered in memory of a stated multiple of it: the answer is never held whole.
 */
class HostileMemoryTest {

    /** So many bytes for each of a document, above what the program needs for an empty one. */
    private static final int MULTIPLE = 20;

    private static final int EMPTY_MEBIBYTES = 32;
    private static final int TIMES = 5_000;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void theMemoryIsAtMostAMultipleOfTheDocument(HostileDocument hostile) throws IOException, InterruptedException {
        byte[] document = hostile.of(TIMES).getBytes(UTF_8);
        Path file = Files.write(directory.resolve("hostile.plan.json"), document);
        int mebibytes = EMPTY_MEBIBYTES + Math.toIntExact((long) MULTIPLE * document.length / (1 << 20));

        Process program = program(mebibytes, file);

        assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).as("with %s MiB", mebibytes).isEqualTo(status(hostile));
        assertThat(directory.resolve("said")).isEmptyFile();
    }

    private Process program(int mebibytes, Path file) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx" + mebibytes + "m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BygdevekstCommand.class.getName(),
                        "evaluate",
                        "--json",
                        file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(directory.resolve("said").toFile())
                .start();
    }

    private static int status(HostileDocument hostile) {
        return hostile == HostileDocument.UNREADABLE ? 2 : 4;
    }
}
