package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has not come out is said, and no run ends as if it had. */
class LostOutputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate FILE",
                "evaluate --json FILE",
                "evaluate --json FILE FILE",
                "evaluate --explain FILE FILE",
                "evaluate --help",
                "rules",
                "rules --json",
                "--help"
            })
    void ofEveryCommand(String arguments) {
        CommandRun run = CommandRun.writingTo(
                new FullDisk(100),
                arguments.replace("FILE", sample("nord-troms")).split(" "));
        assertThat(run.err()).isEqualTo("stdout: kan ikke leses eller skrives: disken er full\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void whatIsLostAtTheVeryEndIsLostToo() {
        int length = CommandRun.of("rules", "--json").out().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        assertThat(CommandRun.writingTo(new FullDisk(length - 1), "rules", "--json")
                        .status())
                .isEqualTo(2);
        assertThat(CommandRun.writingTo(new FullDisk(length), "rules", "--json").status())
                .isZero();
    }

    /** Takes some bytes. */
    private static final class FullDisk extends OutputStream {

        private int room;

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int octet) throws IOException {
            room--;
            if (room < 0) {
                throw new IOException("disken er full");
            }
        }
    }
}
