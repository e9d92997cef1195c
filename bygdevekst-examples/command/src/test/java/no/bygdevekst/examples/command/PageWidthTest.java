package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.util.Map;
import no.bygdevekst.examples.testing.JavaProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWidthTest {

    private static int of(@Nullable String variable, String terminal) {
        return PageWidth.of(Option.of(variable), () -> terminal);
    }

    @ParameterizedTest
    @CsvSource({"80, 24 120, 80", "' 72 ', '', 72", ", 24 120, 120", "x, 24 132, 132", "0, '', 100", "-5, '', 100"})
    void theVariableCountsBeforeTheTerminal(@Nullable String variable, String terminal, int width) {
        assertThat(of(variable, terminal)).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 0", "stty: not a terminal", "24 99999"})
    void whereNeitherSaysItIsAHundred(String terminal) {
        assertThat(PageWidth.of(Option.none(), () -> terminal)).isEqualTo(100);
    }

    @Test
    void aTerminalThatCannotBeAskedSaysNothing() {
        assertThat(PageWidth.of(Option.none(), () -> {
                    throw new IOException("no shell");
                }))
                .isEqualTo(100);
    }

    @Test
    void aPipeIsAHundredWideAndTheVariableIsHeeded() throws IOException, InterruptedException {
        String plan = sample("utkast-med-mangler");
        String piped = evaluated(Map.of(), plan);
        assertThat(widest(piped)).isBetween(90, 100);
        assertThat(piped).isEqualTo(CommandRun.of("evaluate", plan).out());
        assertThat(widest(evaluated(Map.of("COLUMNS", "80"), plan))).isBetween(70, 80);
    }

    private static String evaluated(Map<String, String> environment, String plan)
            throws IOException, InterruptedException {
        return JavaProcess.run(environment, BygdevekstCommand.class, "evaluate", plan)
                .out();
    }

    private static int widest(String text) {
        return text.lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
    }
}
