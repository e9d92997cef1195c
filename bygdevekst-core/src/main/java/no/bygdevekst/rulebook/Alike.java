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
        Map<String, Integer> met = new HashMap<>();
        List<Finding> numbered = new ArrayList<>();
        inCanonicalOrder.forEach(finding -> numbered.add(finding.withNumber(met.merge(key(finding), 1, Integer::sum))));
        return Vector.ofAll(numbered);
    }

    // A map sorts keys of one hash where they are texts; a document chooses its descriptions, and so could choose the
    // hash.
    private static String key(Finding finding) {
        StringBuilder key = new StringBuilder();
        finding.likeness().forEach(part -> key.append(part.length()).append(':').append(part));
        return key.toString();
    }
}
