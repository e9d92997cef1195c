package no.bygdevekst.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.mending.Mendings;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class MendingsReportTest {

    private static final Mendings MENDINGS = Letter2024.mender().mend(Samples.read("utkast-manglar"));

    @Test
    void whatIsWrongStandsOverWhatCorrectsIt() {
        assertThat(report(MENDINGS))
                .containsSubsequence(
                        "B09  I planen står Distriktssenteret",
                        "– Ta Distriktssenteret ut",
                        "Oppgåver",
                        "– Tokke: ",
                        "E03");
    }

    @Test
    void thatThereIsNothingToCorrectIsSaid() {
        assertThat(report(new Mendings(MENDINGS.submission(), Vector.empty(), Vector.empty())))
                .endsWith("Det er ingenting her som kan rettast.\n");
    }

    private static String report(Mendings mendings) {
        return MendingsReport.of(mendings, Letter2024.rulebook(), Language.NYNORSK)
                .text();
    }
}
