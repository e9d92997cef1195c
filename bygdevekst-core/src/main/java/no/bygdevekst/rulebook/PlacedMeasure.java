package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Measure;

/**
 * A measure of the plan under evaluation, and where it stands.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlacedMeasure {

    private final int index;
    private final Measure measure;
    private final Vector<PlacedLine> lines;
    private final Vector<PlacedLine> stateLines;

    PlacedMeasure(int index, Measure measure) {
        this.index = index;
        this.measure = measure;
        List<PlacedLine> placed = new ArrayList<>();
        measure.budget().forEachWithIndex((line, position) -> placed.add(new PlacedLine(this, position, line)));
        this.lines = Vector.ofAll(placed);
        this.stateLines = lines.filter(each -> each.line().isState());
    }

    /**
     * Its position.
     *
     * @return the position among the plan's measures, from 0
     */
    public int index() {
        return index;
    }

    /**
     * The measure itself.
     *
     * @return the measure
     */
    public Measure measure() {
        return measure;
    }

    /**
     * Where it stands.
     *
     * @return {@code /plan/measures/} and the position
     */
    public Place place() {
        return Place.measure(index);
    }

    /**
     * Where a member of it stands, or would stand.
     *
     * @param member which
     * @return the place
     */
    public Place place(Member member) {
        return place().at(member);
    }

    /**
     * Its budget lines.
     *
     * @return the lines with their places, in order
     */
    public Vector<PlacedLine> lines() {
        return lines;
    }

    /**
     * Its budget lines that the state pays.
     *
     * @return the state lines with their places, in order
     */
    public Vector<PlacedLine> stateLines() {
        return stateLines;
    }

    /**
     * A remark about it, with its id and title as arguments {@code measure} and {@code title}.
     *
     * @param member the member that the remark is placed at
     * @return the remark
     */
    public Remark remark(MeasureMember member) {
        return remarkAt(place(member));
    }

    /**
     * A remark about it at a place in it, with its id and title as arguments {@code measure} and {@code title}.
     *
     * @param place where the remark is placed
     * @return the remark
     */
    public Remark remarkAt(Place place) {
        return Remark.at(place)
                .about(measure.id())
                .with("measure", measure.id().value())
                .with("title", measure.title());
    }

    /** The measure and its position, {@code T1 at 0}. */
    @Override
    public String toString() {
        return measure.id() + " at " + index;
    }
}
