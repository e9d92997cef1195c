package no.bygdevekst.examples.command;

import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.examples.report.AgendaReport;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code agenda FILE}: who has to do what next, and what is paid next (<i>gjøreliste</i>). */
final class AgendaCommand extends PlanCommand {

    private static final AnswerWords WORDS = new AnswerWords(
            Text.of(
                    "Viser hvem som må gjøre hva, hva som må rettes i planen, og den neste utbetalingen med vilkåret for den.",
                    "Viser kven som må gjere kva, kva som må rettast i planen, og den neste utbetalinga med vilkåret for henne.",
                    "Shows who has to do what, what is to be corrected in the plan, and the next payment with its condition."),
            EvaluateWords.FILE_LABEL,
            Text.of(
                    "Et plandokument (bygdevekst-plan/1); - er standard inn.",
                    "Eit plandokument (bygdevekst-plan/1); - er standard inn.",
                    "A plan document (bygdevekst-plan/1); - is standard input."),
            "0",
            Text.of(
                    "Skriv gjørelisten som JSON: bygdevekst-agenda/1, eller bygdevekst-problems/1 for en fil som ikke kan leses.",
                    "Skriv gjerelista som JSON: bygdevekst-agenda/1, eller bygdevekst-problems/1 for ei fil som ikkje kan lesast.",
                    "Write the agenda as JSON: bygdevekst-agenda/1, or bygdevekst-problems/1 of a file that cannot be read."),
            Text.of(
                    "gjørelisten er vist, om det står noe på den eller ikke",
                    "gjerelista er vist, om det står noko på henne eller ikkje",
                    "the agenda is shown, whether or not there is anything on it"));

    private AgendaCommand(Console console, Language language) {
        super(console, "agenda", WORDS, language);
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, Language language) {
        return new AgendaCommand(console, language).spec();
    }

    @Override
    ExitStatus show(Submission submission) throws Trouble {
        Evaluation evaluation = premises().evaluator().evaluate(submission);
        Language language = languageFor(submission);
        return answer(
                Letter2024.agenda(evaluation),
                DocumentWriter.agenda(Layout.INDENTED, language),
                AgendaReport.of(Subject.of(submission, evaluation, language)));
    }
}
