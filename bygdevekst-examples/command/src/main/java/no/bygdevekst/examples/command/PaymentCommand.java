package no.bygdevekst.examples.command;

import io.vavr.control.Option;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** A command that answers from the payments of one plan. */
abstract class PaymentCommand extends AnswerCommand {

    static final Text ONE_FILE = Text.of(
            "Et plandokument (bygdevekst-plan/1); - er standard inn.",
            "Eit plandokument (bygdevekst-plan/1); - er standard inn.",
            "A plan document (bygdevekst-plan/1); - is standard input.");

    private static final Text NOTHING_TO_PAY = Text.of(
            "ingenting kan betales ut; merknadene sier hvorfor",
            "ingenting kan betalast ut; merknadene seier kvifor",
            "nothing can be paid; the findings say why");

    /** A command with one file. */
    PaymentCommand(Console console, String name, AnswerWords words, Language language) {
        super(console, name, words, language);
        words.addBlocked(spec(), NOTHING_TO_PAY, language);
    }

    /** Shows the answer: 0, or 4 where there are no payments. */
    abstract ExitStatus show(Subject subject, Option<PaymentProjection> payments) throws Trouble;

    /** 0 if there are payments, 4 if nothing can be paid, 2 if the document could not be read. */
    @Override
    final ExitStatus run() throws Trouble {
        Premises premises = premises();
        Option<Submission> read = read(files().head(), new PlanFiles(console()));
        if (read.isEmpty()) {
            return ExitStatus.FAILED;
        }
        Subject subject = Subject.of(read.get(), premises.evaluator().evaluate(read.get()), languageFor(read.get()));
        return show(subject, subject.evaluation().payments());
    }

    /** Says why nothing can be paid: as JSON by the findings of the evaluation. */
    final ExitStatus nothingToPay(Subject subject, Block why) throws Trouble {
        answer(subject.evaluation(), DocumentWriter.evaluation(Layout.INDENTED, subject.language()), why);
        return ExitStatus.BLOCKED;
    }
}
