package no.bygdevekst.examples.browser;

import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.examples.report.Report;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.Explanations;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.DraftReading;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.mending.Mender;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** What is asked of one plan (<i>spørsmål om en plan</i>). */
final class PlanQuestions {

    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final Mender MENDER = Letter2024.mender();

    private static final Text NO_FIGURE = Text.of(
            "Det står ikke noe beløp der i vurderingen av planen. Oppgi en adresse som /yearNeed/firstInstalment.",
            "Det står ikkje noko beløp der i vurderinga av planen. Oppgje ei adresse som /yearNeed/firstInstalment.",
            "There is no amount there in the evaluation of the plan. Give an address such as /yearNeed/firstInstalment.");

    private PlanQuestions() {}

    /** The evaluation, {@code bygdevekst-evaluation/1}. */
    static String evaluate(Asked asked) {
        DocumentWriter<Evaluation> writer = DocumentWriter.evaluation(Documents.LAYOUT, asked.language());
        return Documents.read(asked, 0, submission -> writer.toText(EVALUATOR.evaluate(submission)));
    }

    /** The evaluation as a report for people. */
    static String evaluateToText(Asked asked) {
        return Documents.read(asked, 0, submission -> report(submission, asked.language()));
    }

    private static String report(Submission submission, Language language) {
        return Report.of(Subject.of(submission, EVALUATOR.evaluate(submission), language))
                .text();
    }

    /** The evaluation of a half-typed plan, {@code bygdevekst-draft/1}. */
    static String draft(Asked asked) {
        DraftReading reading =
                PlanDocumentReader.standard().readDraft(asked.documents().head());
        return DocumentWriter.draft(Documents.LAYOUT, asked.language()).toText(EVALUATOR.evaluate(reading.draft()));
    }

    /** What would mend it, {@code bygdevekst-mendings/1}. */
    static String mend(Asked asked) {
        return Documents.read(
                asked,
                0,
                submission -> DocumentWriter.mendings(Documents.LAYOUT, asked.language())
                        .toText(MENDER.mend(submission)));
    }

    /** Why the amount at an address of the evaluation is what it is, {@code bygdevekst-explanation/1}. */
    static String explain(Asked asked) {
        DocumentWriter<Explanation> writer = DocumentWriter.explanation(Documents.LAYOUT, asked.language());
        return Documents.read(
                asked,
                0,
                submission -> Explanations.of(EVALUATOR.evaluate(submission))
                        .at(asked.given("at"))
                        .map(writer::toText)
                        .getOrElseThrow(() -> new Refusal(NO_FIGURE, asked.language())));
    }

    /** Who has to do what next, and what is paid next, {@code bygdevekst-agenda/1}. */
    static String agenda(Asked asked) {
        return Documents.read(
                asked,
                0,
                submission -> DocumentWriter.agenda(Documents.LAYOUT, asked.language())
                        .toText(Letter2024.agenda(EVALUATOR.evaluate(submission))));
    }
}
