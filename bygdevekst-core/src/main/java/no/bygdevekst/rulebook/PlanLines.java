package no.bygdevekst.rulebook;

import io.vavr.Lazy;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.plan.FundUse;

/** The budget lines of a plan, and the selections of them that several rules look at. */
final class PlanLines {

    private final Vector<PlacedLine> all;
    private final Vector<PlacedLine> ofState;
    private final Lazy<Map<FundUse, Vector<PlacedLine>>> ofStateByUse;
    private final Lazy<Vector<PlacedLine>> withException;
    private final Lazy<SourcesByYear> sources;

    PlanLines(Vector<PlacedMeasure> measures) {
        List<PlacedLine> lines = new ArrayList<>();
        List<PlacedLine> stateLines = new ArrayList<>();
        for (PlacedMeasure placed : measures) {
            placed.lines().forEach(lines::add);
            placed.stateLines().forEach(stateLines::add);
        }
        this.all = Vector.ofAll(lines);
        this.ofState = Vector.ofAll(stateLines);
        this.ofStateByUse =
                Lazy.of(() -> ofState.groupBy(placed -> placed.line().use()));
        this.withException =
                Lazy.of(() -> all.filter(placed -> placed.line().exception().isDefined()));
        this.sources = Lazy.of(() -> SourcesByYear.of(all));
    }

    Vector<PlacedLine> all() {
        return all;
    }

    Vector<PlacedLine> ofState() {
        return ofState;
    }

    Vector<PlacedLine> ofState(FundUse use) {
        return ofStateByUse.get().get(use).getOrElse(Vector.empty());
    }

    Vector<PlacedLine> withException() {
        return withException.get();
    }

    SourcesByYear sources() {
        return sources.get();
    }
}
