package no.bygdevekst.budget;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.Measure;

/** The hours that the municipalities of an agreement work in a year, by municipality and sub-goal. */
record HoursTable(Agreement agreement, int year, Map<MunicipalityNumber, Vector<EffortLine>> byMunicipality) {

    static HoursTable of(Agreement agreement, Vector<Measure> measures, int year) {
        return new HoursTable(
                agreement,
                year,
                measures.flatMap(NumberedLine::of)
                        .filter(line -> line.isIn(year))
                        .flatMap(EffortLine::of)
                        .groupBy(EffortLine::municipality));
    }

    Vector<MunicipalityHours> rows() {
        return agreement.municipalities().map(Municipality::number).distinct().map(this::row);
    }

    Vector<EffortLine> lines(MunicipalityNumber municipality) {
        return byMunicipality.getOrElse(municipality, Vector.empty());
    }

    Vector<EffortLine> lines(MunicipalityNumber municipality, SubGoalId subGoal) {
        return lines(municipality).filter(line -> line.subGoal().equals(subGoal));
    }

    private MunicipalityHours row(MunicipalityNumber municipality) {
        Vector<EffortLine> lines = lines(municipality);
        return new MunicipalityHours(
                municipality, EffortLine.hours(lines), EffortLine.value(lines), bySubGoal(municipality));
    }

    private Vector<SubGoalHours> bySubGoal(MunicipalityNumber municipality) {
        return TableOrder.subGoals(agreement)
                .map(SubGoal::id)
                .map(id -> subGoalHours(id, lines(municipality, id)))
                .reject(row -> row.hours().isZero());
    }

    private static SubGoalHours subGoalHours(SubGoalId subGoal, Vector<EffortLine> lines) {
        return new SubGoalHours(subGoal, EffortLine.hours(lines), EffortLine.value(lines));
    }
}
