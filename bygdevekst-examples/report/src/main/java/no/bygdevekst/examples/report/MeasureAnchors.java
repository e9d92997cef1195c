package no.bygdevekst.examples.report;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.plan.Measure;

/** Where a measure's budget and its findings stand; of an id that several measures have, nobody can tell which. */
final class MeasureAnchors {

    private final Set<MeasureId> told;
    private final Set<MeasureId> found;

    private MeasureAnchors(Set<MeasureId> told, Set<MeasureId> found) {
        this.told = told;
        this.found = found;
    }

    static MeasureAnchors of(Subject subject) {
        PlacedFindings findings = PlacedFindings.of(subject);
        Set<MeasureId> told = HashSet.ofAll(subject.plan()
                .measures()
                .map(Measure::id)
                .groupBy(id -> id)
                .filterValues(alike -> alike.size() == 1)
                .keySet());
        Set<MeasureId> found = HashSet.ofAll(findings.subGoals()
                .flatMap(findings::measures)
                .reject(placed -> findings.about(placed).isEmpty())
                .map(placed -> placed.measure().id()));
        return new MeasureAnchors(told, found.intersect(told));
    }

    /** The row of chapter 6. */
    Option<String> budget(MeasureId measure) {
        return Option.when(told.contains(measure), () -> budgetOf(measure));
    }

    static String budgetOf(MeasureId measure) {
        return "measure-" + measure;
    }

    /** The findings about it, if there are any. */
    Option<String> findings(MeasureId measure) {
        return Option.when(found.contains(measure), () -> "findings-" + measure);
    }
}
