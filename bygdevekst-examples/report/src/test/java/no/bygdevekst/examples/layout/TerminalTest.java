package no.bygdevekst.examples.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import no.bygdevekst.examples.testing.JavaProcess;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void whatIsPrintedIsUtf8WhateverTheMachineIsSetUpFor() throws IOException, InterruptedException {
        assertThat(JavaProcess.run(Program.class))
                .isEqualTo(new JavaProcess(0, "Kåfjord – Gáivuotna\n", "finst ikkje: å"));
    }

    /** Prints a block, and an error. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            Terminal.print(Block.paragraph("Kåfjord – Gáivuotna"));
            PrintWriter err = Terminal.err();
            err.print("finst ikkje: å");
            err.flush();
        }
    }
}
