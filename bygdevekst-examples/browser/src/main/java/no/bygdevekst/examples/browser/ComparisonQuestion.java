package no.bygdevekst.examples.browser;

import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.text.Text;

/** What is another in a plan than in the one before (<i>sammenligning</i>). */
final class ComparisonQuestion {

    private static final Text NO_PREVIOUS = Text.of(
            "Det er ingen forrige plan i dokumentet. Oppgi den gamle planen også.",
            "Det er ingen førre plan i dokumentet. Oppgje den gamle planen òg.",
            "There is no previous plan in the document. Give the old plan too.");
    private static final Text OTHER_AGREEMENT = Text.of(
            "De to planene hører til hver sin avtale. Oppgi to planer for samme avtale.",
            "Dei to planane høyrer til kvar sin avtale. Oppgje to planar for same avtale.",
            "The two plans are of different agreements. Give two plans of one agreement.");

    private ComparisonQuestion() {}

    /** The comparison, {@code bygdevekst-revision/1}: of two documents, or of one with the previous plan in it. */
    static String compare(Asked asked) {
        return Documents.read(
                asked,
                0,
                first -> asked.documents().size() == 1
                        ? withPrevious(first, asked)
                        : Documents.read(asked, 1, second -> between(first, second, asked)));
    }

    private static String withPrevious(Submission submission, Asked asked) {
        return write(
                PlanComparison.withPrevious(submission)
                        .getOrElseThrow(() -> new Refusal(NO_PREVIOUS, asked.language())),
                asked);
    }

    private static String between(Submission before, Submission after, Asked asked) {
        if (!before.agreement().id().equals(after.agreement().id())) {
            throw new Refusal(OTHER_AGREEMENT, asked.language());
        }
        return write(PlanComparison.between(before, after), asked);
    }

    private static String write(PlanComparison comparison, Asked asked) {
        return DocumentWriter.revision(Documents.LAYOUT, asked.language()).toText(comparison);
    }
}
