package no.bygdevekst.place;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.ForeignMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Given;

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

    // What is longer is no position that an array could have, but a name.
    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Place DOCUMENT = new Place();
    private static final Place AGREEMENT = DOCUMENT.at(DocumentMember.AGREEMENT);
    private static final Place PLAN = DOCUMENT.at(DocumentMember.PLAN);
    private static final Place MEASURES = PLAN.at(PlanMember.MEASURES);
    private static final Place PREVIOUS_PLAN = DOCUMENT.at(DocumentMember.PREVIOUS_PLAN);
    private static final Place REPORTS = DOCUMENT.at(DocumentMember.PROGRESS_REPORTS);
    private static final Place PAYMENTS = DOCUMENT.at(DocumentMember.PAYMENTS);

    private final Place parent;
    private final int depth;
    private final Option<Member> member;
    // The member's place among those of its object, or the position in an array.
    private final int order;

    private Place() {
        this.parent = this;
        this.depth = 0;
        this.member = Option.none();
        this.order = 0;
    }

    private Place(Place parent, Option<Member> member, int order) {
        this.parent = parent;
        this.depth = parent.depth + 1;
        this.member = member;
        this.order = order;
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
     * A member of the plan before this one.
     *
     * @param member such as {@code APPROVED_ON}
     * @return the place, such as {@code /previousPlan/approvedOn}
     */
    public static Place previousPlan(PlanMember member) {
        return PREVIOUS_PLAN.at(member);
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
     * The payments made, {@code /payments}.
     *
     * @return the place
     */
    public static Place payments() {
        return PAYMENTS;
    }

    /**
     * A member of what stands here.
     *
     * @param member which
     * @return the place
     */
    public Place at(Member member) {
        return new Place(this, Option.some(Given.value("member", member)), member.ordinal());
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
        return new Place(this, Option.none(), index);
    }

    /**
     * The place of a JSON Pointer (RFC 6901).
     *
     * @param pointer such as {@code /plan/measures/3/budget}; what the format does not know is taken as it is written
     * @return the place, which prints as the pointer
     * @throws IllegalArgumentException if it is not empty and does not begin with a stroke
     */
    public static Place ofPointer(String pointer) {
        if (!Given.value("pointer", pointer).isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("pointer does not begin with '/': '" + Excerpt.of(pointer) + "'");
        }
        Place place = DOCUMENT;
        for (int start = 1; start <= pointer.length(); ) {
            int stroke = pointer.indexOf('/', start);
            int end = stroke < 0 ? pointer.length() : stroke;
            place = place.step(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return place;
    }

    private Place step(String token) {
        if (depth == 0) {
            return at(MembersInside.ofDocument(token));
        }
        return POSITION.matcher(token).matches() ? at(Integer.parseInt(token)) : at(MembersInside.of(member(), token));
    }

    /**
     * The position that the path takes in an array.
     *
     * @param array the member that is an array, such as {@link PlanMember#MEASURES}
     * @return the position from 0, or none if the path does not pass through an element of that array
     */
    public Option<Integer> index(Member array) {
        return path().sliding(2)
                .find(pair -> pair.head().isNamed(array) && !pair.last().isNamed())
                .map(pair -> pair.last().order);
    }

    /**
     * What it stands in.
     *
     * @return the object or the array; of the whole document itself
     */
    public Place parent() {
        return parent;
    }

    /**
     * The places on the way here, from a member of the document to this one.
     *
     * @return the places, each inside the one before it; none of the whole document
     */
    public Vector<Place> path() {
        return Vector.unfoldLeft(this, place -> Option.when(place.depth > 0, () -> Tuple.of(place.parent, place)));
    }

    /**
     * Whether it stands in another place, or is it.
     *
     * @param outer such as {@code /plan/measures/3}
     * @return true of {@code /plan/measures/3} and of {@code /plan/measures/3/budget/0}
     */
    public boolean isIn(Place outer) {
        return depth >= outer.depth && ancestor(outer.depth).equals(outer);
    }

    /**
     * The names on the way here, without positions.
     *
     * @return such as {@code PLAN}, {@code MEASURES}, {@code BUDGET} of {@code /plan/measures/3/budget/0}
     */
    public Vector<Member> members() {
        return path().flatMap(step -> step.member);
    }

    /**
     * The position of an element of an array.
     *
     * @return the position from 0, or none if it is a member or the whole document
     */
    public Option<Integer> position() {
        return Option.when(depth > 0 && member.isEmpty(), order);
    }

    /**
     * Whether the path passes through a member, or ends there.
     *
     * @param member which
     * @return true if it does
     */
    public boolean passes(Member member) {
        return path().exists(step -> step.isNamed(member));
    }

    /**
     * The member that it is, or that it stands in.
     *
     * @return the last named step, also where positions follow it
     * @throws IllegalStateException of the whole document
     */
    public Member member() {
        Place place = this;
        while (place.depth > 0 && place.member.isEmpty()) {
            place = place.parent;
        }
        return place.member.getOrElseThrow(() -> new IllegalStateException("the whole document is no member"));
    }

    /**
     * The member that the last step names.
     *
     * @return the member, or none of an element of an array and of the whole document
     */
    public Option<Member> named() {
        return member;
    }

    private boolean isNamed() {
        return member.isDefined();
    }

    private boolean isNamed(Member name) {
        return member.contains(name);
    }

    private Place ancestor(int depth) {
        Place place = this;
        while (place.depth > depth) {
            place = place.parent;
        }
        return place;
    }

    @Override
    public int compareTo(Place other) {
        int common = Math.min(depth, other.depth);
        int order = compareAtOneDepth(ancestor(common), other.ancestor(common));
        return order != 0 ? order : Integer.compare(depth, other.depth);
    }

    // The difference nearest to the document decides.
    private static int compareAtOneDepth(Place one, Place other) {
        if (one.depth == 0) {
            return 0;
        }
        int order = compareAtOneDepth(one.parent, other.parent);
        if (order != 0 || one.order != other.order) {
            return order != 0 ? order : Integer.compare(one.order, other.order);
        }
        return one.foreignName().compareTo(other.foreignName());
    }

    // Members that the format knows have an order of their own.
    private String foreignName() {
        return member.filter(ForeignMember.class::isInstance).map(Member::name).getOrElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that && depth == that.depth && (depth == 0 || hasTheStepsOf(that));
    }

    private boolean hasTheStepsOf(Place other) {
        return order == other.order && member.equals(other.member) && parent.equals(other.parent);
    }

    @Override
    public int hashCode() {
        return depth == 0 ? 1 : 31 * (31 * parent.hashCode() + order) + member.hashCode();
    }

    /** The place as a JSON Pointer, {@code /plan/measures/3/budget}. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        appendTo(pointer);
        return pointer.toString();
    }

    private void appendTo(StringBuilder pointer) {
        if (depth > 0) {
            parent.appendTo(pointer);
            pointer.append('/');
            if (isNamed()) {
                pointer.append(member.get().inDocument().replace("~", "~0").replace("/", "~1"));
            } else {
                pointer.append(order);
            }
        }
    }
}
