package no.bygdevekst.json.reading;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.plan.PartialLine;

/** What is noted while a half-typed plan is read: what it lacks, and what is left in each array. */
public final class DraftNotes {

    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Vector<Integer>> positions = new HashMap<>();
    private final List<PartialLine> lines = new ArrayList<>();

    /** Something at a place could not be read, and is taken out or as absent. */
    void gap(Place place) {
        places.add(place);
    }

    /** An array was read, and elements of these positions are left. */
    void array(Place array, List<Integer> left) {
        positions.put(array, Vector.ofAll(left));
    }

    /** As much of a budget line as could be read. */
    void line(PartialLine line) {
        lines.add(line);
    }

    public Gaps gaps() {
        return Gaps.of(places, positions, lines);
    }
}
