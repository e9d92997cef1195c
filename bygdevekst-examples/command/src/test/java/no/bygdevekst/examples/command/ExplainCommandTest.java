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

class ExplainCommandTest {

    private static final String FIRST = "/yearNeed/firstInstalment";

    @ParameterizedTest
    @CsvSource({"sor-osterdalen, nb", "sor-osterdalen, nn", "sor-osterdalen, en"})
    void aFigureIsExplainedByItsAddress(String name, String language) throws IOException {
        CommandRun run = CommandRun.of("explain", "--lang", language, sample(name), FIRST);
        Golden.hold(name + ".explanation." + language + ".txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void asJsonItIsADocument() throws IOException {
        CommandRun run = CommandRun.of("explain", "--json", sample("solund-og-fedje"), "/paymentPlan/totals/released");
        Golden.hold("solund-og-fedje.explanation.json", run.out());
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"nb, /yearNeed/year, ikke noe beløp", "nn, /, ikkje noko beløp", "en, x, no amount"})
    void whereNoAmountStandsItIsSaid(String language, String address, String words) {
        CommandRun run = CommandRun.of("explain", "--lang", language, sample("sor-osterdalen"), address);
        assertThat(run.err()).startsWith(address + ": ").contains(words, "evaluate --json");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void withoutAnAddressNothingIsExplained() {
        CommandRun run = CommandRun.of("explain", "--lang", "en", sample("sor-osterdalen"));
        assertThat(run.err()).contains("give the address of the figure");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        CommandRun run = CommandRun.of("explain", sample("kan-ikke-leses"), FIRST);
        assertThat(run.err()).startsWith(sample("kan-ikke-leses") + ":6:15: ");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void thePlanMayComeFromStandardInput() throws IOException {
        String plan = Files.readString(Path.of(sample("sor-osterdalen")));
        assertThat(CommandRun.reading(plan, "explain", "-", FIRST).out())
                .isEqualTo(CommandRun.of("explain", sample("sor-osterdalen"), FIRST)
                        .out());
    }
}
