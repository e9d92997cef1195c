package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.PrintWriter;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;

/** Evaluates files one after the other by the letter's rules and terms, and goes on past those that cannot be read. */
final class Evaluations {

    private final Evaluator evaluator = Letter2024.evaluator();
    private final Presentation presentation;
    private final Option<Language> asked;
    private final PrintWriter err;

    Evaluations(Presentation presentation, Option<Language> asked, PrintWriter err) {
        this.presentation = presentation;
        this.asked = asked;
        this.err = err;
    }

    /** The worst that was met. */
    ExitStatus all(Vector<String> files) {
        return files.map(this::one).foldLeft(ExitStatus.SUBMITTABLE, ExitStatus::worst);
    }

    private ExitStatus one(String file) {
        try {
            Validation<Problems, PlanDocument> document = PlanFile.read(file);
            return document.isValid() ? evaluate(file, document.get().submission()) : refuse(file, document.getError());
        } catch (Trouble trouble) {
            err.print(trouble.in(languageOfTrouble()) + "\n");
            return ExitStatus.FAILED;
        }
    }

    private ExitStatus evaluate(String file, Submission submission) throws Trouble {
        Evaluation evaluation = evaluator.evaluate(submission);
        Language language = asked.getOrElse(() -> Letter2024.language(submission.agreement()));
        presentation.evaluated(file, Subject.of(submission, evaluation, language));
        return evaluation.isSubmittable() ? ExitStatus.SUBMITTABLE : ExitStatus.BLOCKED;
    }

    private ExitStatus refuse(String file, Problems problems) throws Trouble {
        presentation.unreadable(file, problems, languageOfTrouble());
        return ExitStatus.FAILED;
    }

    /** Whose plan it is cannot be known. */
    private Language languageOfTrouble() {
        return asked.getOrElse(Language.BOKMAL);
    }
}
