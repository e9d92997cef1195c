package no.bygdevekst.examples.browser;

import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.programme.Programme;
import no.bygdevekst.programme.RollUp;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** All pilots at once (<i>samlet oversikt</i>): all of the plans, or nothing is summed. */
final class RollUpQuestion {

    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final Template UNREADABLE = Template.of(
            "Plan nummer {number} kan ikke leses: {problem}",
            "Plan nummer {number} kan ikkje lesast: {problem}",
            "Plan number {number} cannot be read: {problem}");
    private static final Template TWICE = Template.of(
            "Avtalen {agreement} er med fra før. Oppgi hver avtale én gang.",
            "Avtalen {agreement} er med frå før. Oppgje kvar avtale éin gong.",
            "The agreement {agreement} is there already. Give each agreement once.");
    private static final Text TOO_LARGE = Text.of(
            "En sum er for stor. Oppgi færre planer om gangen.",
            "Ein sum er for stor. Oppgje færre planar om gongen.",
            "A sum is too large. Give fewer plans at a time.");

    private RollUpQuestion() {}

    /** The sums, {@code bygdevekst-rollup/1}, held against a frame where one is given. */
    static String rollup(Asked asked) {
        try {
            RollUp all = RollUp.empty();
            for (int i = 0; i < asked.documents().size(); i++) {
                all = with(all, read(asked, i), asked);
            }
            return DocumentWriter.rollUp(Documents.LAYOUT)
                    .toText(new Programme(all, asked.argument("frame").map(Nok::parse)));
        } catch (ArithmeticException e) {
            throw new Refusal(TOO_LARGE, asked.language());
        }
    }

    private static Submission read(Asked asked, int document) {
        return PlanDocumentReader.standard()
                .read(asked.documents().get(document))
                .toEither()
                .getOrElseThrow(problems -> unreadable(problems, document, asked))
                .submission();
    }

    private static Refusal unreadable(Problems problems, int document, Asked asked) {
        Problem first = problems.inOrder().head();
        return new Refusal(UNREADABLE.fill(
                Arguments.of("number", Argument.number(document + 1))
                        .and("problem", Argument.composed(first.message(asked.language()))),
                asked.language()));
    }

    private static RollUp with(RollUp all, Submission submission, Asked asked) {
        if (all.contains(submission.agreement().id())) {
            Argument id = Argument.words(submission.agreement().id().value());
            throw new Refusal(TWICE.fill(Arguments.of("agreement", id), asked.language()));
        }
        return all.and(RollUp.of(EVALUATOR.evaluate(submission)));
    }
}
