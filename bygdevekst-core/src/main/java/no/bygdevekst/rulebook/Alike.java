package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bygdevekst.finding.Finding;

/** Tells findings apart that are alike in all but their position: each gets its number among them. */
final class Alike {

    private Alike() {}

    static Vector<Finding> numbered(List<Finding> inCanonicalOrder) {
        Map<Vector<String>, Integer> met = new HashMap<>();
        List<Finding> numbered = new ArrayList<>();
        inCanonicalOrder.forEach(
                finding -> numbered.add(finding.withNumber(met.merge(finding.likeness(), 1, Integer::sum))));
        return Vector.ofAll(numbered);
    }
}
