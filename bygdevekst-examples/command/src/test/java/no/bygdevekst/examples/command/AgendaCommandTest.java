package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.bygdevekst.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AgendaCommandTest {

    @ParameterizedTest
    @CsvSource({
        "utkast-manglar, nn",
        "utkast-med-mangler, nb",
        "utkast-med-mangler, en",
        "seine-rapportar, nn",
        "nord-troms, nb",
        "solund-og-fedje, nn"
    })
    void whoHasToDoWhatIsShown(String name, String language) throws IOException {
        CommandRun run = CommandRun.of("agenda", "--lang", language, sample(name));
        Golden.hold(name + ".agenda." + language + ".txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"utkast-manglar, Kven som gjer kva", "utkast-med-mangler, Hvem som gjør hva"})
    void itIsWrittenInThePilotsLanguage(String name, String words) {
        assertThat(CommandRun.of("agenda", sample(name)).out()).startsWith(words);
    }

    @Test
    void asJsonItIsADocument() throws IOException {
        CommandRun run = CommandRun.of("agenda", "--json", sample("nord-troms"));
        Golden.hold("nord-troms.agenda.json", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        CommandRun run = CommandRun.of("agenda", sample("kan-ikke-leses"));
        assertThat(run.err()).startsWith(sample("kan-ikke-leses") + ":6:15: ");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
        CommandRun json = CommandRun.of("agenda", "--json", sample("kan-ikke-leses"));
        assertThat(new JsonMapper().readTree(json.out()).get("format").asString())
                .isEqualTo("bygdevekst-problems/1");
        assertThat(json.status()).isEqualTo(2);
    }
}
