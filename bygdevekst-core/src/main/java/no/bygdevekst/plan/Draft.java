package no.bygdevekst.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.place.Problem;
import no.bygdevekst.text.Given;

/**
 * A half-typed plan (<i>utkast</i>): as much of a submission as could be read, what it lacks, and why. A line whose
 * amount is still to come is taken out, and all others are there; what is evaluated of it names the places of the
 * document.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Draft {

    private final Option<Submission> submission;
    private final Gaps gaps;
    private final Vector<Problem> problems;

    private Draft(Option<Submission> submission, Gaps gaps, Vector<Problem> problems) {
        this.submission = submission;
        this.gaps = gaps;
        this.problems = problems;
    }

    /**
     * The draft that is a whole submission.
     *
     * @param submission what is handed in
     * @return the draft, which lacks nothing
     */
    public static Draft of(Submission submission) {
        return of(submission, Gaps.none(), Vector.empty());
    }

    /**
     * A draft that something could be made of.
     *
     * @param submission what could be read, with stand-ins for words that are to come
     * @param gaps what it lacks
     * @param problems why, in the order of the document
     * @return the draft
     */
    public static Draft of(Submission submission, Gaps gaps, Iterable<Problem> problems) {
        return new Draft(
                Given.some("submission", submission),
                Given.value("gaps", gaps),
                Given.<Problem>all("problems", problems));
    }

    /**
     * A draft of which nothing can be judged: it is no document, or its agreement, its period, its plan or its year
     * could not be read.
     *
     * @param problems why, in the order of the document
     * @return the draft
     */
    public static Draft unreadable(Iterable<Problem> problems) {
        return new Draft(Option.none(), Gaps.none(), Given.<Problem>all("problems", problems));
    }

    /**
     * What could be read.
     *
     * @return the submission without what was taken out, in which the others have moved up; none where nothing can be
     *     judged
     */
    public Option<Submission> submission() {
        return submission;
    }

    /**
     * What it lacks.
     *
     * @return the gaps; none of a whole submission
     */
    public Gaps gaps() {
        return gaps;
    }

    /**
     * Why it lacks that.
     *
     * @return the problems, in the order of the document
     */
    public Vector<Problem> problems() {
        return problems;
    }

    /** How much is wrong, {@code draft with 2 problems}. */
    @Override
    public String toString() {
        return "draft with " + problems.size() + (problems.size() == 1 ? " problem" : " problems");
    }
}
