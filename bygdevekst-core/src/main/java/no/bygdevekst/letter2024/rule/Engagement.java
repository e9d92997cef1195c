package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedMeasure;

/** In which measures that are not over each party is engaged (<i>hvem som er med i tiltak som ikke er ferdige</i>). */
final class Engagement {

    private final Map<Party, List<PlacedMeasure>> live = new HashMap<>();

    private Engagement() {}

    static Engagement in(CaseFile file) {
        Engagement engagement = new Engagement();
        file.measures()
                .filter(placed -> isLive(file, placed))
                .forEach(placed -> file.engaged(placed).forEach(party -> engagement.note(party, placed)));
        return engagement;
    }

    // A measure whose lines and activities could not be read is not one that has none yet.
    private static boolean isLive(CaseFile file, PlacedMeasure placed) {
        boolean unwritten =
                placed.lines().isEmpty() && placed.measure().activities().isEmpty();
        return placed.measure().isLive(file.planYear()) && !(unwritten && Parts.lacksLinesOrActivities(file, placed));
    }

    private void note(Party party, PlacedMeasure placed) {
        live.computeIfAbsent(party, each -> new ArrayList<>()).add(placed);
    }

    boolean isInLiveMeasure(Party party) {
        return live.containsKey(party);
    }

    /** The live measures in which a party is engaged, in the plan's order. */
    Vector<PlacedMeasure> liveMeasures(Party party) {
        return Vector.ofAll(live.getOrDefault(party, List.of()));
    }
}
