package no.bygdevekst.examples.command;

import io.vavr.control.Option;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;

/** A command that answers of one plan, whatever the plan is like. */
abstract class PlanCommand extends AnswerCommand {

    /** A command with one file, and with what its plan is judged by. */
    PlanCommand(Console console, String name, AnswerWords words, Language language) {
        super(console, name, words, language);
        addPremises(language);
    }

    /** Shows the answer. */
    abstract ExitStatus show(Submission submission) throws Trouble;

    /** 0 if the document could be read, 2 if not. */
    @Override
    final ExitStatus run() throws Trouble {
        Option<Submission> submission = read(files().head(), new PlanFiles(console()));
        return submission.isEmpty() ? ExitStatus.FAILED : show(submission.get());
    }
}
