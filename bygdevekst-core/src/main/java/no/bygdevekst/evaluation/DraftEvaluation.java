package no.bygdevekst.evaluation;

import io.vavr.Lazy;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import no.bygdevekst.budget.CostPlan;
import no.bygdevekst.budget.MoneyByUser;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.Draft;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.text.Language;

/**
 * What an {@link Evaluator} says of a half-typed plan (<i>vurdering av et utkast</i>): what could not be read and what
 * the rules found in one list, the tables of what could be read with what they lack, and payments where nothing is
 * lacking for them. It never says that a plan is fit to be submitted: for that it must be whole.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DraftEvaluation {

    private final Gaps gaps;
    private final Option<Evaluation> judged;
    private final Vector<DraftRemark> remarks;
    private final Lazy<Incomplete> incomplete;

    // The sort is stable: problems come before findings where both stand at one place, each in their own order.
    DraftEvaluation(Draft draft, Option<Evaluation> judged) {
        this.gaps = draft.gaps();
        this.judged = judged;
        Vector<DraftRemark> unread = draft.problems().map(DraftRemark.Unread::new);
        Vector<DraftRemark> found =
                judged.toVector().flatMap(Evaluation::findings).map(DraftRemark.Found::new);
        this.remarks = unread.appendAll(found).sorted(Comparator.comparing(DraftRemark::place));
        this.incomplete =
                Lazy.of(() -> judged.map(each -> Incomplete.of(each.file())).getOrElse(Incomplete.nothing()));
    }

    /**
     * What could not be read, and what the rules found.
     *
     * @return the remarks in the order of their places, those of one place that say what could not be read first
     */
    public Vector<DraftRemark> remarks() {
        return remarks;
    }

    /**
     * Whether anything could be judged.
     *
     * @return false where the document, its agreement, its period, its plan or the plan's year could not be read
     */
    public boolean isJudged() {
        return judged.isDefined();
    }

    /**
     * What was judged, and by what.
     *
     * @return the basis, or none where nothing could be judged
     */
    public Option<DraftBasis> basis() {
        return judged.map(evaluation -> DraftBasis.of(evaluation.basis(), gaps));
    }

    /**
     * The waivers that let no finding pass.
     *
     * @return the waivers, in the order in which they were given; none where nothing could be judged
     */
    public Vector<Waiver> unusedWaivers() {
        return judged.toVector().flatMap(Evaluation::unusedWaivers);
    }

    /**
     * The table of chapter 6, of what could be read.
     *
     * @return the table, or none where nothing could be judged
     */
    public Option<WholePeriodBudget> wholePeriodBudget() {
        return judged.map(Evaluation::wholePeriodBudget);
    }

    /**
     * The table of chapter 7, of what could be read.
     *
     * @return the table, or none where nothing could be judged
     */
    public Option<YearNeed> yearNeed() {
        return judged.map(Evaluation::yearNeed);
    }

    /**
     * The cost plan, of what could be read.
     *
     * @return the table, or none where nothing could be judged
     */
    public Option<CostPlan> costPlan() {
        return judged.map(Evaluation::costPlan);
    }

    /**
     * The state's money by who uses it, of what could be read.
     *
     * @return the table, or none where nothing could be judged
     */
    public Option<MoneyByUser> byUser() {
        return judged.map(Evaluation::byUser);
    }

    /**
     * Which tables, and which of their rows, lack something that could not be read.
     *
     * @return what is incomplete; nothing of a whole plan
     */
    public Incomplete incomplete() {
        return incomplete.get();
    }

    /**
     * What would be paid when, if the plan stood as it is.
     *
     * @return the payments; none where they are impossible, or where something that they are made of could not be read
     */
    public Option<PaymentProjection> payments() {
        return judged.flatMap(Evaluation::payments);
    }

    /**
     * The message of a remark: what is wrong, and what to do about it.
     *
     * @param remark one of the remarks
     * @param language which language
     * @return the message
     */
    public String text(DraftRemark remark, Language language) {
        if (remark instanceof DraftRemark.Found found) {
            return judged.get().text(found.finding(), language);
        }
        return ((DraftRemark.Unread) remark).problem().message(language);
    }

    /** The remarks, {@code [MISSING_MEMBER /plan/measures/2 title, R06 ADVICE /plan/measures/3]}. */
    @Override
    public String toString() {
        return remarks.map(DraftEvaluation::brief).mkString("[", ", ", "]");
    }

    private static String brief(DraftRemark remark) {
        if (remark instanceof DraftRemark.Found found) {
            return found.finding().rule() + " " + found.finding().severity() + " " + remark.place();
        }
        return ((DraftRemark.Unread) remark).problem().toString();
    }
}
