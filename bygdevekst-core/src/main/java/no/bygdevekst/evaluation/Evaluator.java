package no.bygdevekst.evaluation;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.rulebook.Submission;
import no.bygdevekst.rulebook.SubmittablePlan;
import no.bygdevekst.rulebook.Waivers;
import no.bygdevekst.terms.GrantTerms;

/**
 * Evaluates submissions by a rulebook under grant terms (<i>vurdering</i>). The terms are held against any agreement,
 * whatever its appropriation year.
 *
 * <p>This class is immutable and thread-safe; one evaluator serves any number of threads.
 */
public final class Evaluator {

    private final Rulebook rulebook;
    private final GrantTerms terms;
    private final Waivers waivers;

    private Evaluator(Rulebook rulebook, GrantTerms terms, Waivers waivers) {
        this.rulebook = rulebook;
        this.terms = terms;
        this.waivers = waivers;
    }

    /**
     * An evaluator without waivers.
     *
     * @param rulebook the rules
     * @param terms the grant terms
     * @return the evaluator
     */
    public static Evaluator of(Rulebook rulebook, GrantTerms terms) {
        return new Evaluator(rulebook, terms, Waivers.none());
    }

    /**
     * This evaluator with other waivers.
     *
     * @param waivers all of them, each finding's fingerprint at most once
     * @return the evaluator
     * @throws IllegalArgumentException if two concern the same finding
     */
    public Evaluator withWaivers(Iterable<Waiver> waivers) {
        return new Evaluator(rulebook, terms, Waivers.of(waivers));
    }

    /**
     * The rules.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * The grant terms.
     *
     * @return the terms
     */
    public GrantTerms terms() {
        return terms;
    }

    /**
     * Evaluates a submission: what the rules find, the tables of chapters 6 and 7, and what would be paid when.
     *
     * @param submission what is handed in
     * @return the evaluation
     */
    public Evaluation evaluate(Submission submission) {
        CaseFile file = CaseFile.of(submission, terms);
        return new Evaluation(rulebook, file, rulebook.findings(file).map(waivers::mark));
    }

    /**
     * Lets a plan through to payment, or says what stands in the way.
     *
     * @param submission what is handed in
     * @return the plan, or the findings that stand in the way
     */
    public Validation<Seq<Finding>, SubmittablePlan> check(Submission submission) {
        return SubmittablePlan.check(rulebook, CaseFile.of(submission, terms), waivers);
    }
}
