package no.bygdevekst.examples.command;

import io.vavr.control.Option;
import no.bygdevekst.examples.report.ExplanationSection;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.Explanations;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code explain FILE ADDRESS}: why a figure of an evaluation is what it is (<i>forklaring</i>). */
final class ExplainCommand extends AnswerCommand {

    private static final AnswerWords WORDS = new AnswerWords(
            Text.of(
                    "Viser hvordan et tall i vurderingen av en plan er regnet ut.",
                    "Viser korleis eit tal i vurderinga av ein plan er rekna ut.",
                    "Shows how a figure in the evaluation of a plan is calculated."),
            Text.of("FIL ADRESSE", "FIL ADRESSE", "FILE ADDRESS"),
            Text.of(
                    "Et plandokument (bygdevekst-plan/1); - er standard inn. Og adressen til tallet i vurderingen som JSON (bygdevekst-evaluation/1), for eksempel /yearNeed/firstInstalment.",
                    "Eit plandokument (bygdevekst-plan/1); - er standard inn. Og adressa til talet i vurderinga som JSON (bygdevekst-evaluation/1), til dømes /yearNeed/firstInstalment.",
                    "A plan document (bygdevekst-plan/1); - is standard input. And the address of the figure in the evaluation as JSON (bygdevekst-evaluation/1), such as /yearNeed/firstInstalment."),
            "0..1",
            Text.of(
                    "Skriv forklaringen som JSON: bygdevekst-explanation/1, eller bygdevekst-problems/1 for en fil som ikke kan leses.",
                    "Skriv forklaringa som JSON: bygdevekst-explanation/1, eller bygdevekst-problems/1 for ei fil som ikkje kan lesast.",
                    "Write the explanation as JSON: bygdevekst-explanation/1, or bygdevekst-problems/1 of a file that cannot be read."),
            Text.of("tallet er forklart", "talet er forklart", "the figure is explained"));

    private ExplainCommand(Console console, Language language) {
        super(console, "explain", WORDS, language);
        addPremises(language);
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, Language language) {
        return new ExplainCommand(console, language).spec();
    }

    /** 0 if the figure could be explained, 2 if the document could not be read or has no such figure. */
    @Override
    ExitStatus run() throws Trouble {
        if (files().size() < 2) {
            throw new Trouble(files().head(), Trouble.NO_ADDRESS);
        }
        Option<Submission> submission = read(files().head(), new PlanFiles(console()));
        return submission.isEmpty() ? ExitStatus.FAILED : explain(submission.get(), files().last());
    }

    private ExitStatus explain(Submission submission, String address) throws Trouble {
        Explanation explanation = Explanations.of(premises().evaluator().evaluate(submission))
                .at(address)
                .getOrElseThrow(() -> new Trouble(address, Trouble.NO_FIGURE));
        Language language = languageFor(submission);
        return answer(
                explanation,
                DocumentWriter.explanation(Layout.INDENTED, language),
                ExplanationSection.block(explanation, language));
    }
}
