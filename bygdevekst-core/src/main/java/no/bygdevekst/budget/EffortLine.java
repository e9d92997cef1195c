package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.OwnEffort;

/** A budget line in which a municipality works. */
record EffortLine(MunicipalityNumber municipality, Hours hours, NumberedLine line) {

    /** Those lines of some measures in a year, in their order. */
    static Vector<EffortLine> of(Vector<Measure> measures, int year) {
        List<EffortLine> lines = new ArrayList<>();
        for (Measure measure : measures) {
            measure.budget().forEachWithIndex((line, index) -> {
                if (line.year() == year
                        && line.source() instanceof Party.OfMunicipality source
                        && line.contribution() instanceof OwnEffort effort) {
                    lines.add(new EffortLine(
                            source.number(), effort.hours(), new NumberedLine(measure, index + 1, line)));
                }
            });
        }
        return Vector.ofAll(lines);
    }

    static Hours hours(Vector<EffortLine> lines) {
        return lines.map(EffortLine::hours).fold(Hours.ZERO, Hours::plus);
    }

    static Nok value(Vector<EffortLine> lines) {
        return Nok.total(lines.map(line -> line.line().value()));
    }

    SubGoalId subGoal() {
        return line.measure().listedUnder();
    }
}
