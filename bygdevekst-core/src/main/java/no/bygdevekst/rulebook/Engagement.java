package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Gaps;

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
        return placed.measure().isLive(file.planYear()) && !(unwritten && lacksLinesOrActivities(file.gaps(), placed));
    }

    private static boolean lacksLinesOrActivities(Gaps gaps, PlacedMeasure placed) {
        Place measure = gaps.inDocument(placed.place());
        return gaps.concern(measure.at(MeasureMember.BUDGET)) || gaps.concern(measure.at(MeasureMember.ACTIVITIES));
    }

    private void note(Party party, PlacedMeasure placed) {
        live.computeIfAbsent(party, each -> new ArrayList<>()).add(placed);
    }

    Vector<PlacedMeasure> liveMeasures(Party party) {
        return Vector.ofAll(live.getOrDefault(party, List.of()));
    }
}
