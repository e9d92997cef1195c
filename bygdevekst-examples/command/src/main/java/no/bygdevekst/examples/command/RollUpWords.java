package no.bygdevekst.examples.command;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.OptionSpec;

/** What the help of {@link RollUpCommand} says. */
final class RollUpWords {

    static final String FRAME = "--frame";
    static final String PAYMENT_RUN = "--payment-run";

    static final AnswerWords WORDS = new AnswerWords(
            Text.of(
                    "Summerer alle pilotene: etter pilot, fylke, år og bruk, og mot det som er bevilget.",
                    "Summerer alle pilotane: etter pilot, fylke, år og bruk, og mot det som er løyvt.",
                    "Sums all pilots: by pilot, county, year and use, and against what was appropriated."),
            EvaluateWords.FILE_LABEL,
            Text.of(
                    "Plandokumenter (bygdevekst-plan/1), ett for hver avtale; - er standard inn.",
                    "Plandokument (bygdevekst-plan/1), eitt for kvar avtale; - er standard inn.",
                    "Plan documents (bygdevekst-plan/1), one of each agreement; - is standard input."),
            "0..*",
            Text.of(
                    "Skriv summene som JSON: bygdevekst-rollup/1, eller bygdevekst-problems/1 for hver fil som ikke kan leses.",
                    "Skriv summane som JSON: bygdevekst-rollup/1, eller bygdevekst-problems/1 for kvar fil som ikkje kan lesast.",
                    "Write the sums as JSON: bygdevekst-rollup/1, or bygdevekst-problems/1 of each file that cannot be read."),
            Text.of("alt er summert", "alt er summert", "all is summed"));

    private static final Text AMOUNT_LABEL = Text.of("BELØP", "BELØP", "AMOUNT");
    private static final Text FRAME_HELP = Text.of(
            "Hold tilsagnene mot det som er bevilget i alt, for eksempel 74000000.",
            "Hald tilsegna mot det som er løyvt i alt, til dømes 74000000.",
            "Hold the commitments against what was appropriated in total, such as 74000000.");
    private static final Text CSV_LABEL = Text.of("FIL.csv", "FIL.csv", "FILE.csv");
    private static final Text CSV_HELP = Text.of(
            "Skriv det som skal betales nå, til en fil som et regneark åpner. Planer som ikke kan sendes inn, får ingen"
                    + " utbetaling.",
            "Skriv det som skal betalast no, til ei fil som eit rekneark opnar. Planar som ikkje kan sendast inn, får"
                    + " inga utbetaling.",
            "Write what is to be paid now to a file that a spreadsheet opens. Plans that cannot be submitted are not"
                    + " paid.");
    private static final Text FORM = Text.of(
            "Skriv et beløp i kroner som ikke er under 0, som 74000000 eller 812500,50.",
            "Skriv eit beløp i kroner som ikkje er under 0, som 74000000 eller 812500,50.",
            "Write an amount in kroner that is not below 0, such as 74000000 or 812500.50.");

    private RollUpWords() {}

    static OptionSpec frame(Language language) {
        return OptionSpec.builder(FRAME)
                .paramLabel(AMOUNT_LABEL.in(language))
                .type(Nok.class)
                .converters(text -> Amounts.parse(text).requireNotNegative("frame"))
                .description(FRAME_HELP.in(language))
                .build();
    }

    static OptionSpec paymentRun(Language language) {
        return OptionSpec.builder(PAYMENT_RUN)
                .paramLabel(CSV_LABEL.in(language))
                .type(String.class)
                .description(CSV_HELP.in(language))
                .build();
    }

    /** What an amount is to look like. */
    static String form(Language language) {
        return FORM.in(language);
    }
}
