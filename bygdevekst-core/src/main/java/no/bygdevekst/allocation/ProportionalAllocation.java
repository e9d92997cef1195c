package no.bygdevekst.allocation;

import io.vavr.collection.Vector;
import java.util.Objects;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Apportionment;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * An allocation in proportion to a key of whole numbers (<i>forholdsmessig fordeling</i>), inhabitants for instance, by
 * largest remainder.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProportionalAllocation implements Allocation {

    private final Nok frame;
    private final Vector<PilotWeight> pilots;
    private final Nok unit;
    private final Vector<Nok> parts;

    private ProportionalAllocation(Nok frame, Vector<PilotWeight> pilots, Nok unit) {
        Pilots.checkDistinct(pilots.map(PilotWeight::pilot));
        this.frame = frame;
        this.pilots = pilots;
        this.unit = unit;
        this.parts = Apportionment.byKey(frame, pilots.map(PilotWeight::weight), unit);
    }

    /**
     * The allocation of a frame.
     *
     * @param frame what there is to divide, not negative and a whole number of units
     * @param pilots the pilots, each once; one of them weighs something unless the frame is zero
     * @param unit the smallest part, greater than zero
     * @return the allocation
     * @throws IllegalArgumentException if an argument is outside these bounds
     */
    public static ProportionalAllocation of(Nok frame, Iterable<PilotWeight> pilots, Nok unit) {
        return new ProportionalAllocation(frame, Given.all("pilots", pilots), unit);
    }

    @Override
    public Nok frame() {
        return frame;
    }

    @Override
    public Vector<PilotAmount> amounts() {
        return pilots.zipWith(parts, (pilot, part) -> new PilotAmount(pilot.pilot(), part));
    }

    @Override
    public Explanation explain(String pilot) {
        int index = Pilots.indexOf(pilots.map(PilotWeight::pilot), pilot);
        return Explanation.of(
                PilotPhrases.amount(pilot),
                new Step.ApportionedByKey(
                        Explanation.given(PilotPhrases.FRAME, frame), pilots.map(PilotWeight::weight), index, unit));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProportionalAllocation that
                && frame.equals(that.frame)
                && pilots.equals(that.pilots)
                && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(frame, pilots, unit);
    }

    @Override
    public String toString() {
        return amounts().mkString("[", ", ", "]");
    }
}
