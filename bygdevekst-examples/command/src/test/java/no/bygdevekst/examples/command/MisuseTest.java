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
                    settlement                     ; Det mangler noe: FIL.                    ; settlement
                    rollup                         ; Det mangler noe: FIL.                    ; rollup
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

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    forecast x --spent 60          ; --spent ÅR=BELØP|PROSENT kan ikke være «60». Skriv et år og et beløp,
                    forecast x --spent 101%        ; --spent ÅR=BELØP|PROSENT kan ikke være «101%».
                    forecast x --spent 2026=-1     ; --spent ÅR=BELØP|PROSENT kan ikke være «2026=-1».
                    forecast x --spent 2026=1e3    ; --spent ÅR=BELØP|PROSENT kan ikke være «2026=1e3».
                    forecast x --spent 2026=10000000001 ; --spent ÅR=BELØP|PROSENT kan ikke være «2026=10000000001».
                    forecast x --spent 2026=99999999999999999999 --lang en ; --spent YEAR=AMOUNT|PERCENT cannot be “2026=99999999999999999999”.
                    forecast x --spent --lang nn   ; Det manglar noko: --spent ÅR=BELØP|PROSENT.
                    settlement x --as-of 2026-02-30 ; --as-of DATO kan ikke være «2026-02-30». En dato skrives 2026-03-31,
                    evaluate x --as-of 31.3.2026 --lang nn ; --as-of DATO kan ikkje vere «31.3.2026». Ein dato vert skriven 2026-03-31,
                    evaluate x --reading usedUp=NO ; --reading NAVN=VALG kan ikke være «usedUp=NO». usedUp kan være ALL_RELEASED, FIRST_PAYMENTS.
                    rollup x --frame -1            ; --frame BELØP kan ikke være «-1». Skriv et beløp i kroner som ikke er under 0,
                    rollup x --frame 1e6 --lang nn ; --frame BELØP kan ikkje vere «1e6». Skriv eit beløp i kroner som ikkje er under 0,
                    mend x --reading paid --lang en ; --reading NAME=CHOICE cannot be “paid”. What can be read in several ways: firstInstalmentRounding, usedUp,
                    """)
    void whatWouldBeRightIsSaidToo(String arguments, String words) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.err()).startsWith(words);
        assertThat(run.err().lines()).hasSize(2);
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
        assertThat(run.err())
                .contains(
                        "Bruk: bygdevekst", "evaluate", "compare", "forecast", "settlement", "mend", "rollup", "rules");
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
