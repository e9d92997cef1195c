package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.bygdevekst.agreement.FundingSource;

/** Who pays for, or works on, lines of which year (<i>finansieringskilder etter år</i>). */
final class SourcesByYear {

    private final Map<Integer, Set<FundingSource>> byYear = new HashMap<>();

    private SourcesByYear() {}

    static SourcesByYear of(Vector<PlacedLine> lines) {
        SourcesByYear sources = new SourcesByYear();
        for (PlacedLine placed : lines) {
            sources.byYear
                    .computeIfAbsent(placed.line().year(), year -> new HashSet<>())
                    .add(placed.line().source());
        }
        return sources;
    }

    boolean has(FundingSource source) {
        return byYear.values().stream().anyMatch(sources -> sources.contains(source));
    }

    boolean has(FundingSource source, int year) {
        Set<FundingSource> sources = byYear.get(year);
        return sources != null && sources.contains(source);
    }
}
