package no.bygdevekst.plan;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.text.Given;

/**
 * What a half-typed plan lacks (<i>hull i et utkast</i>): the elements of arrays that were taken out because they could
 * not be read, and the members that are as absent, such as {@code /plan/measures/2/budget/1}. All places are those of
 * the document, also where what could be read has moved up.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Gaps {

    private static final Gaps NONE = new Gaps(Vector.empty(), HashMap.empty(), Vector.empty());
    private static final Vector<Member> TO_MEASURES = Vector.of(DocumentMember.PLAN, PlanMember.MEASURES);
    private static final Vector<Member> TO_BUDGET = TO_MEASURES.append(MeasureMember.BUDGET);

    private final Vector<Place> places;
    private final Map<Place, Vector<Integer>> positions;
    private final Vector<PartialLine> lines;

    private Gaps(Vector<Place> places, Map<Place, Vector<Integer>> positions, Vector<PartialLine> lines) {
        this.places = places;
        this.positions = positions;
        this.lines = lines;
    }

    /**
     * The gaps of a whole document.
     *
     * @return none
     */
    public static Gaps none() {
        return NONE;
    }

    /**
     * The gaps of a document.
     *
     * @param places where something could not be read: elements that were taken out, and members that are as absent
     * @param positions of each array that was read, the positions of the elements that are left
     * @param lines what could be read of each budget line, also of those that are left
     * @return the gaps
     */
    public static Gaps of(
            Iterable<Place> places, java.util.Map<Place, Vector<Integer>> positions, Iterable<PartialLine> lines) {
        return new Gaps(
                Given.<Place>all("places", places),
                Given.<Place, Vector<Integer>>all("positions", positions),
                Given.<PartialLine>all("lines", lines));
    }

    /**
     * Where something could not be read.
     *
     * @return the places, in the order of the document
     */
    public Vector<Place> places() {
        return places;
    }

    /**
     * Whether nothing is lacking.
     *
     * @return true of a whole document
     */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /**
     * Where in the document something stands that stands elsewhere in what could be read.
     *
     * @param place a place in what could be read
     * @return the same with the positions of the document
     */
    public Place inDocument(Place place) {
        return isEmpty()
                ? Given.value("place", place)
                : Given.value("place", place).path().foldLeft(Place.document(), this::step);
    }

    private Place step(Place outer, Place step) {
        return step.position()
                .map(index -> outer.at(positionIn(outer, index)))
                .getOrElse(() -> outer.at(step.member()));
    }

    private int positionIn(Place array, int index) {
        return positions
                .get(array)
                .filter(left -> index < left.size())
                .map(left -> left.get(index))
                .getOrElse(index);
    }

    /**
     * Whether something that was lacking would stand at a place or around it, or is an element of the array there.
     *
     * @param place a place in the document
     * @return true if nobody can say what stands there
     */
    public boolean concern(Place place) {
        return places.exists(gap ->
                place.isIn(gap) || (gap.position().isDefined() && gap.parent().equals(place)));
    }

    /**
     * The gaps that take something away from what stands at a path.
     *
     * @param path members, without positions, such as {@code PLAN}, {@code MEASURES}, {@code BUDGET}
     * @return those at the path, such as a budget line, and those that the path leads through, such as a whole measure
     */
    public Vector<Place> on(Iterable<? extends Member> path) {
        Vector<Member> steps = Given.all("path", path);
        return places.filter(gap -> steps.startsWith(gap.members()));
    }

    /**
     * Whether a gap may take a budget line away that the state pays, or a member of one.
     *
     * @param gap one of the places
     * @return false where every line that it concerns has another source
     */
    public boolean mayLackStateLine(Place gap) {
        Vector<PartialLine> concerned = linesOf(Given.value("gap", gap));
        return hidesLines(gap) || concerned.exists(PartialLine::mayBeState);
    }

    /**
     * The budget lines of the plan that were taken out, by themselves or with their measure.
     *
     * @return as much of each as could be read; one of which nothing is known where nobody can say which lines there
     *     are
     */
    public Vector<PartialLine> lostLines() {
        Vector<Place> out = on(TO_BUDGET).filter(gap -> gap.isIn(Place.plan()));
        return lines.filter(line -> out.exists(line.place()::isIn))
                .appendAll(out.filter(this::hidesLines).map(PartialLine::unknown));
    }

    /**
     * The budget lines of the plan that are left, and of which a member that can be absent could not be read.
     *
     * @param members any of them
     * @return as much of each as could be read
     */
    public Vector<PartialLine> linesLacking(BudgetLineMember... members) {
        Vector<BudgetLineMember> any = Given.all("members", members);
        return lines.filter(line -> line.place().isIn(Place.plan())
                && !concern(line.place())
                && any.exists(member -> places.contains(line.place().at(member))));
    }

    /**
     * Where an element of an array stands among those that are left.
     *
     * @param element its place in the document
     * @return the position, from 0; none where it was taken out
     */
    public Option<Integer> indexOf(Place element) {
        return Given.value("element", element)
                .position()
                .filter(index -> !concern(element))
                .map(index -> positions
                        .get(element.parent())
                        .map(left -> left.indexOf(index))
                        .getOrElse(index));
    }

    private Vector<PartialLine> linesOf(Place gap) {
        return lines.filter(line -> line.place().isIn(gap) || gap.isIn(line.place()));
    }

    // Of a budget that could not be read, or that nobody came to, nobody can say which lines it has.
    private boolean hidesLines(Place gap) {
        Vector<Member> path = gap.members().drop(1);
        if (path.equals(TO_BUDGET.drop(1))) {
            return gap.position().isEmpty()
                    || !lines.exists(line -> line.place().equals(gap));
        }
        if (path.equals(TO_MEASURES.drop(1))) {
            return gap.position().isEmpty() || !positions.containsKey(gap.at(MeasureMember.BUDGET));
        }
        return path.isEmpty();
    }

    /** Where something could not be read, {@code [/plan/measures/1/budget/2]}. */
    @Override
    public String toString() {
        return places.mkString("[", ", ", "]");
    }
}
