package no.bygdevekst.examples.command;

import no.bygdevekst.examples.report.MendingsReport;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.mending.Mendings;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code mend FILE}: what would mend a plan (<i>rettinger</i>). */
final class MendCommand extends PlanCommand {

    private static final AnswerWords WORDS = new AnswerWords(
            Text.of(
                    "Viser hva som kan rette en plan: forslag som er prøvd, og oppgaver for folk.",
                    "Viser kva som kan rette ein plan: framlegg som er prøvde, og oppgåver for folk.",
                    "Shows what would correct a plan: edits that have been tried, and tasks for people."),
            EvaluateWords.FILE_LABEL,
            Text.of(
                    "Et plandokument (bygdevekst-plan/1); - er standard inn.",
                    "Eit plandokument (bygdevekst-plan/1); - er standard inn.",
                    "A plan document (bygdevekst-plan/1); - is standard input."),
            "0",
            Text.of(
                    "Skriv rettingene som JSON: bygdevekst-mendings/1, eller bygdevekst-problems/1 for en fil som ikke kan leses.",
                    "Skriv rettingane som JSON: bygdevekst-mendings/1, eller bygdevekst-problems/1 for ei fil som ikkje kan lesast.",
                    "Write the corrections as JSON: bygdevekst-mendings/1, or bygdevekst-problems/1 of a file that cannot be read."),
            Text.of(
                    "rettingene er vist, om det er noen eller ikke",
                    "rettingane er viste, om det er nokon eller ikkje",
                    "the corrections are shown, whether or not there are any"));

    private MendCommand(Console console, Language language) {
        super(console, "mend", WORDS, language);
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, Language language) {
        return new MendCommand(console, language).spec();
    }

    @Override
    ExitStatus show(Submission submission) throws Trouble {
        Mendings mendings = premises().mender().mend(submission);
        Language language = languageFor(submission);
        return answer(
                mendings,
                DocumentWriter.mendings(Layout.INDENTED, language),
                MendingsReport.of(mendings, Letter2024.rulebook(), language));
    }
}
