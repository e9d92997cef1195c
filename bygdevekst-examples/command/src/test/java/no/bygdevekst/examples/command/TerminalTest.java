package no.bygdevekst.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.bygdevekst.examples.testing.JavaProcess;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void theOutputIsUtf8WhateverTheMachineIsSetUpFor() throws IOException, InterruptedException {
        JavaProcess run = JavaProcess.run(BygdevekstCommand.class, "evaluate", "../samples/nord-troms.plan.json");
        assertThat(run.out()).contains("Gáivuotna - Kåfjord - Kaivuono", "16\u00A0000\u00A0000\u00A0kr fra staten");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void theErrorsAreUtf8AndTheStatusReachesTheSystem() throws IOException, InterruptedException {
        JavaProcess run =
                JavaProcess.run(BygdevekstCommand.class, "evaluate", "--lang", "nn", "manglar.plan.json", "../samples");
        assertThat(run.err())
                .isEqualTo(
                        "manglar.plan.json: finst ikkje\n../samples: er ei mappe, ikkje ei fil; oppgje filene i mappa\n");
        assertThat(run.status()).isEqualTo(2);
    }
}
