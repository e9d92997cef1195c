package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MendCommandTest {

    @ParameterizedTest
    @CsvSource({
        "utkast-manglar, nn",
        "utkast-med-mangler, nb",
        "utkast-med-mangler, en",
        "seine-rapportar, nn",
        "solund-og-fedje, nn"
    })
    void whatWouldMendAPlanIsShown(String name, String language) throws IOException {
        CommandRun run = CommandRun.of("mend", "--lang", language, sample(name));
        Golden.hold(name + ".mendings." + language + ".txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"utkast-manglar, Kva som kan rettast", "utkast-med-mangler, Hva som kan rettes"})
    void itIsWrittenInThePilotsLanguage(String name, String words) {
        assertThat(CommandRun.of("mend", sample(name)).out()).startsWith(words);
    }

    @Test
    void asJsonItIsADocument() throws IOException {
        CommandRun run = CommandRun.of("mend", "--json", sample("utkast-manglar"));
        Golden.hold("utkast-manglar.mendings.json", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        CommandRun run = CommandRun.of("mend", sample("kan-ikke-leses"));
        assertThat(run.err()).startsWith(sample("kan-ikke-leses") + ":6:15: ");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
        CommandRun json = CommandRun.of("mend", "--json", sample("kan-ikke-leses"));
        assertThat(new JsonMapper().readTree(json.out()).get("format").asString())
                .isEqualTo("bygdevekst-problems/1");
        assertThat(json.status()).isEqualTo(2);
    }

    @Test
    void thePlanMayComeFromStandardInput() throws IOException {
        String plan = Files.readString(Path.of(sample("utkast-manglar")));
        assertThat(CommandRun.reading(plan, "mend", "-").out())
                .isEqualTo(CommandRun.of("mend", sample("utkast-manglar")).out());
    }
}
