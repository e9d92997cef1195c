package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.OwnEffort;

/** A budget line in which a municipality works. */
record EffortLine(MunicipalityNumber municipality, Hours hours, NumberedLine line) {

    /** The line, where it is one in which a municipality works; else nothing. */
    static Vector<EffortLine> of(NumberedLine line) {
        return line.line().source() instanceof Party.OfMunicipality source
                        && line.line().contribution() instanceof OwnEffort effort
                ? Vector.of(new EffortLine(source.number(), effort.hours(), line))
                : Vector.empty();
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
