package no.bygdevekst.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import no.bygdevekst.rule.Member.AgreementMember;
import no.bygdevekst.rule.Member.DocumentMember;
import no.bygdevekst.rule.Member.MeasureMember;
import no.bygdevekst.rule.Member.PlanMember;

/**
 * Where in a plan document something stands (<i>sted</i>), such as {@code /plan/measures/3/budget/0/use}: a path of
 * members and of positions in arrays.
 *
 * <p>It prints as a JSON Pointer (RFC 6901), and {@link #index(Member)} leads a host that never touches JSON to the
 * value. Places are ordered as the format fixes it: members in the order of their object's enumeration, positions
 * ascending, an object before what is in it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Place implements Comparable<Place> {

    private static final Place DOCUMENT = new Place(Vector.empty());
    private static final Place AGREEMENT = DOCUMENT.at(DocumentMember.AGREEMENT);
    private static final Place PLAN = DOCUMENT.at(DocumentMember.PLAN);
    private static final Place MEASURES = PLAN.at(PlanMember.MEASURES);
    private static final Place REPORTS = DOCUMENT.at(DocumentMember.PROGRESS_REPORTS);

    /** One step of the path. */
    private sealed interface Step {}

    private record Named(Member member) implements Step {}

    private record Position(int index) implements Step {}

    private static final Comparator<Step> BY_CANONICAL_ORDER = Comparator.comparing(
            step -> step instanceof Named named ? named.member().ordinal() : ((Position) step).index());

    private final Vector<Step> steps;

    private Place(Vector<Step> steps) {
        this.steps = steps;
    }

    /**
     * The whole document.
     *
     * @return the place, printed as the empty text
     */
    public static Place document() {
        return DOCUMENT;
    }

    /**
     * The agreement, {@code /agreement}.
     *
     * @return the place
     */
    public static Place agreement() {
        return AGREEMENT;
    }

    /**
     * A member of the agreement.
     *
     * @param member such as {@code PARTNERS}
     * @return the place
     */
    public static Place agreement(AgreementMember member) {
        return AGREEMENT.at(member);
    }

    /**
     * The plan, {@code /plan}.
     *
     * @return the place
     */
    public static Place plan() {
        return PLAN;
    }

    /**
     * A member of the plan.
     *
     * @param member such as {@code SIGNATURES}
     * @return the place
     */
    public static Place plan(PlanMember member) {
        return PLAN.at(member);
    }

    /**
     * A measure of the plan.
     *
     * @param index its position, from 0
     * @return the place
     */
    public static Place measure(int index) {
        return MEASURES.at(index);
    }

    /**
     * A budget line of the plan.
     *
     * @param measure the measure's position, from 0
     * @param line the line's position in the measure, from 0
     * @return the place
     */
    public static Place budgetLine(int measure, int line) {
        return measure(measure).at(MeasureMember.BUDGET).at(line);
    }

    /**
     * The progress reports, {@code /progressReports}.
     *
     * @return the place
     */
    public static Place progressReports() {
        return REPORTS;
    }

    /**
     * A member of what stands here.
     *
     * @param member which
     * @return the place
     */
    public Place at(Member member) {
        return new Place(steps.append(new Named(member)));
    }

    /**
     * An element of the array that stands here.
     *
     * @param index its position, from 0
     * @return the place
     * @throws IllegalArgumentException if the position is negative
     */
    public Place at(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index is negative: " + index);
        }
        return new Place(steps.append(new Position(index)));
    }

    /**
     * The position that the path takes in an array.
     *
     * @param array the member that is an array, such as {@link PlanMember#MEASURES}
     * @return the position from 0, or none if the path does not pass through an element of that array
     */
    public Option<Integer> index(Member array) {
        int next = steps.indexOf(new Named(array)) + 1;
        return next > 0 && next < steps.size() && steps.get(next) instanceof Position position
                ? Option.of(position.index())
                : Option.none();
    }

    /**
     * Whether the path passes through a member, or ends there.
     *
     * @param member which
     * @return true if it does
     */
    public boolean passes(Member member) {
        return steps.contains(new Named(member));
    }

    @Override
    public int compareTo(Place other) {
        int common = Math.min(steps.size(), other.steps.size());
        for (int i = 0; i < common; i++) {
            int order = BY_CANONICAL_ORDER.compare(steps.get(i), other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** The place as a JSON Pointer, {@code /plan/measures/3/budget}. */
    @Override
    public String toString() {
        return steps.map(step ->
                        "/" + (step instanceof Named named ? named.member().inDocument() : step(step)))
                .mkString();
    }

    private static String step(Step step) {
        return Integer.toString(((Position) step).index());
    }
}
