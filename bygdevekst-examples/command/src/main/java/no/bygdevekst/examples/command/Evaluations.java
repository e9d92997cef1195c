package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;

/** Evaluates files one after the other by the letter's rules and terms. */
final class Evaluations {

    private final Premises premises;
    private final Evaluator evaluator;
    private final Presentation presentation;
    private final Option<Language> asked;
    private final PlanFiles files;

    Evaluations(
            Premises premises,
            Vector<Waiver> waivers,
            Presentation presentation,
            Option<Language> asked,
            PlanFiles files) {
        this.premises = premises;
        this.evaluator = premises.evaluator().withWaivers(waivers);
        this.presentation = presentation;
        this.asked = asked;
        this.files = files;
    }

    /** Whether the plan of a file is fit to be submitted. */
    ExitStatus one(String file) throws Trouble {
        Validation<Problems, PlanDocument> document = files.read(file);
        return document.isValid()
                ? evaluate(file, premises.known(file, document.get().submission()))
                : refuse(file, document.getError());
    }

    private ExitStatus evaluate(String file, Submission submission) throws Trouble {
        Evaluation evaluation = evaluator.evaluate(submission);
        Language language = asked.getOrElse(() -> Letter2024.language(submission.agreement()));
        presentation.evaluated(
                file, Subject.of(submission, evaluation, language).found(files.whereabouts(file)));
        return evaluation.isSubmittable() ? ExitStatus.DONE : ExitStatus.BLOCKED;
    }

    /** Whose plan it is cannot be known, so the language is the one asked for. */
    private ExitStatus refuse(String file, Problems problems) throws Trouble {
        presentation.unreadable(file, problems, asked.getOrElse(Language.BOKMAL));
        return ExitStatus.FAILED;
    }
}
