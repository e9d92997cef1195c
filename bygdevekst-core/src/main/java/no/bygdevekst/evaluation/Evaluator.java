package no.bygdevekst.evaluation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.StateGrantMember;
import no.bygdevekst.plan.Draft;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.rulebook.SubmittablePlan;
import no.bygdevekst.rulebook.Waivers;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.TermsByYear;
import no.bygdevekst.text.Given;

/**
 * Evaluates submissions by a rulebook under grant terms (<i>vurdering</i>). The terms are those of the agreement's
 * appropriation year; an agreement of a year that nobody has written down is refused, unless the caller has named the
 * terms to take.
 *
 * <p>This class is immutable and thread-safe; one evaluator serves any number of threads.
 */
public final class Evaluator {

    private static final Vector<Member> TO_GRANTS =
            Vector.of(DocumentMember.AGREEMENT, AgreementMember.STATE_GRANTS, StateGrantMember.APPROPRIATION_YEAR);

    private final Rulebook rulebook;
    private final TermsByYear terms;
    private final Waivers waivers;

    private Evaluator(Rulebook rulebook, TermsByYear terms, Waivers waivers) {
        this.rulebook = rulebook;
        this.terms = terms;
        this.waivers = waivers;
    }

    /**
     * An evaluator without waivers.
     *
     * @param rulebook the rules
     * @param terms the grant terms by appropriation year
     * @return the evaluator
     */
    public static Evaluator of(Rulebook rulebook, TermsByYear terms) {
        return new Evaluator(
                Objects.requireNonNull(rulebook, "rulebook is null"),
                Objects.requireNonNull(terms, "terms are null"),
                Waivers.none());
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
     * The grant terms that hold for an agreement.
     *
     * @param agreement any agreement
     * @return the terms of the earliest of its appropriation years that is written down
     * @throws IllegalArgumentException if none is, and no terms are named for that; the message says which years there
     *     are
     */
    public GrantTerms terms(Agreement agreement) {
        return terms.ofEarliest(appropriationYears(agreement));
    }

    private static Vector<Integer> appropriationYears(Agreement agreement) {
        return agreement.grants().map(StateGrant::appropriationYear);
    }

    /**
     * Evaluates a submission: what the rules find, the tables, and what would be paid when.
     *
     * @param submission what is handed in
     * @return the evaluation
     * @throws IllegalArgumentException as {@link #terms(Agreement)}
     */
    public Evaluation evaluate(Submission submission) {
        return new Evaluation(rulebook, rulebook.judge(open(submission), waivers), waivers);
    }

    /**
     * Evaluates as much of a half-typed plan as could be read.
     *
     * @param draft the plan, whole or not
     * @return what could not be read and what the rules find in one list, and the tables with what they lack
     * @throws IllegalArgumentException as {@link #terms(Agreement)}, where the draft lacks no grant
     */
    public DraftEvaluation evaluate(Draft draft) {
        Option<Evaluation> judged = Given.value("draft", draft)
                .submission()
                .filter(submission -> hasTerms(submission, draft.gaps()))
                .map(submission -> CaseFile.of(submission, terms(submission.agreement()), draft.gaps()))
                .map(file -> new Evaluation(rulebook, rulebook.judge(file, waivers), waivers));
        return new DraftEvaluation(draft, judged);
    }

    // Of a draft that lacks a grant, the terms to take may be those of the year that is still to come.
    private boolean hasTerms(Submission submission, Gaps gaps) {
        return gaps.on(TO_GRANTS).isEmpty()
                || terms.findEarliest(appropriationYears(submission.agreement()))
                        .isDefined();
    }

    /**
     * Lets a plan through to payment, or says what stands in the way.
     *
     * @param submission what is handed in
     * @return the plan, or the findings that stand in the way
     * @throws IllegalArgumentException as {@link #terms(Agreement)}
     */
    public Validation<Seq<Finding>, SubmittablePlan> check(Submission submission) {
        return SubmittablePlan.check(rulebook, open(submission), waivers);
    }

    private CaseFile open(Submission submission) {
        return CaseFile.of(submission, terms(submission.agreement()));
    }

    /** The rules and the terms, {@code 108 rules, terms of 2025}. */
    @Override
    public String toString() {
        return rulebook + ", " + terms;
    }
}
