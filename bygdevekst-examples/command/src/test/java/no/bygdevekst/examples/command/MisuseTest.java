package no.bygdevekst.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisuseTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    evaluate                       ; Det mangler noe: FIL.                    ; evaluate
                    evaluate --lang nn             ; Det manglar noko: FIL.                   ; evaluate
                    evaluate x --out               ; Det mangler noe: --out MAPPE.            ; evaluate
                    evaluate x --lang fr           ; --lang nb|nn|en kan ikke være «fr».      ; evaluate
                    evaluate x --lang en --lang en ; --lang nb|nn|en is given more than once. ; evaluate
                    evaluate x --lang=nn --fasit   ; Programmet kjenner ikkje --fasit.        ; evaluate
                    evaluate -x.plan.json          ; Det mangler noe: FIL. Er -x.plan.json en fil, så skriv ./-x.plan.json ; evaluate
                    evaluate x -y.plan.json --lang en ; The program does not know -y.plan.json. If -y.plan.json is a file, write ./-y.plan.json ; evaluate
                    compare                        ; Det mangler noe: [GAMMEL] FIL.           ; compare
                    compare x y z --lang nn        ; Programmet kjenner ikkje z.              ; compare
                    mend                           ; Det mangler noe: FIL.                    ; mend
                    mend x y --lang nn             ; Programmet kjenner ikkje y.              ; mend
                    rules alle                     ; Programmet kjenner ikke alle.            ; rules
                    """)
    void whatIsWrongIsSaidInTheLanguageWithWhereToFindHelp(String arguments, String words, String command) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.err().lines())
                .hasSize(2)
                .startsWith(words)
                .last()
                .asString()
                .endsWith("bygdevekst " + command + " --help");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void anUnknownCommandIsSaidSo() {
        CommandRun run = CommandRun.of("vurder", "x");
        assertThat(run.err()).startsWith("Programmet kjenner ikke vurder");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        CommandRun run = CommandRun.of();
        assertThat(run.err()).contains("Bruk: bygdevekst", "evaluate", "compare", "mend", "rules");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void helpThatIsAskedForIsNoMisuse() {
        CommandRun run = CommandRun.of("--help");
        assertThat(run.out()).contains("Bruk: bygdevekst");
        assertThat(run.status()).isZero();
    }

    @Test
    void aFileNameMayBeginWithAnAtSign() {
        assertThat(CommandRun.of("evaluate", "@x").err()).isEqualTo("@x: finnes ikke\n");
    }
}
