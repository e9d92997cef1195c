package no.bygdevekst.budget;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.Measure;

/** The hours that the municipalities of an agreement work in a year, by municipality and sub-goal. */
record HoursTable(
        Agreement agreement,
        Set<SubGoalId> subGoals,
        int year,
        Map<MunicipalityNumber, Vector<EffortLine>> byMunicipality) {

    static HoursTable of(Agreement agreement, Vector<Measure> measures, int year) {
        return new HoursTable(
                agreement,
                agreement.subGoals().map(SubGoal::id).toSet(),
                year,
                EffortLine.of(measures, year).groupBy(EffortLine::municipality));
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
        return new MunicipalityHours(municipality, EffortLine.hours(lines), EffortLine.value(lines), bySubGoal(lines));
    }

    // The measures, and so the lines, stand in the order of the table, grouped by sub-goal.
    private Vector<SubGoalHours> bySubGoal(Vector<EffortLine> lines) {
        Map<SubGoalId, Vector<EffortLine>> listed = lines.groupBy(EffortLine::subGoal);
        return lines.map(EffortLine::subGoal)
                .distinct()
                .filter(subGoals::contains)
                .flatMap(id -> listed.get(id).map(ofSubGoal -> subGoalHours(id, ofSubGoal)));
    }

    private static SubGoalHours subGoalHours(SubGoalId subGoal, Vector<EffortLine> lines) {
        return new SubGoalHours(subGoal, EffortLine.hours(lines), EffortLine.value(lines));
    }
}
