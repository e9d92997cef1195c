package no.bygdevekst.budget;

import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** The hours that the municipalities of an agreement work in a year, by municipality and sub-goal, and why. */
record HoursTable(
        LineReason reason,
        int year,
        Map<MunicipalityNumber, Vector<EffortLine>> byMunicipality,
        Lazy<Map<Tuple2<MunicipalityNumber, SubGoalId>, Vector<EffortLine>>> bySubGoal) {

    private static final Template OF_MUNICIPALITY = Template.of(
            "verdien av timene som {municipality} bruker i {year}",
            "verdien av timane som {municipality} brukar i {year}",
            "the value of the hours that {municipality} works in {year}");

    private static final Template UNDER_SUB_GOAL = Template.of(
            "verdien av timene som {municipality} bruker i {year} under delmålet «{title}» ({subGoal})",
            "verdien av timane som {municipality} brukar i {year} under delmålet «{title}» ({subGoal})",
            "the value of the hours that {municipality} works in {year} under the sub-goal “{title}” ({subGoal})");

    static HoursTable of(LineReason reason, Vector<Measure> measures, int year) {
        Vector<EffortLine> lines = EffortLine.of(measures, year);
        return new HoursTable(
                reason,
                year,
                lines.groupBy(EffortLine::municipality),
                Lazy.of(() -> lines.groupBy(line -> Tuple.of(line.municipality(), line.subGoal()))));
    }

    Vector<MunicipalityHours> rows() {
        Set<SubGoalId> known = agreement().subGoals().map(SubGoal::id).toSet();
        return agreement()
                .municipalities()
                .map(Municipality::number)
                .distinct()
                .map(municipality -> row(municipality, known));
    }

    private MunicipalityHours row(MunicipalityNumber municipality, Set<SubGoalId> known) {
        Vector<EffortLine> lines = lines(municipality);
        return new MunicipalityHours(
                municipality, EffortLine.hours(lines), EffortLine.value(lines), bySubGoal(lines, known));
    }

    // The measures, and so the lines, stand in the order of the table, grouped by sub-goal.
    private static Vector<SubGoalHours> bySubGoal(Vector<EffortLine> lines, Set<SubGoalId> known) {
        Map<SubGoalId, Vector<EffortLine>> listed = lines.groupBy(EffortLine::subGoal);
        return lines.map(EffortLine::subGoal)
                .distinct()
                .filter(known::contains)
                .flatMap(id -> listed.get(id).map(ofSubGoal -> subGoalHours(id, ofSubGoal)));
    }

    private static SubGoalHours subGoalHours(SubGoalId subGoal, Vector<EffortLine> lines) {
        return new SubGoalHours(subGoal, EffortLine.hours(lines), EffortLine.value(lines));
    }

    Explanation explain(Municipality municipality) {
        return added(new Phrase(OF_MUNICIPALITY, arguments(municipality)), lines(municipality.number()));
    }

    Explanation explain(Municipality municipality, SubGoal subGoal) {
        Arguments arguments =
                arguments(municipality).and("subGoal", subGoal.id().value()).and("title", subGoal.title());
        return added(
                new Phrase(UNDER_SUB_GOAL, arguments),
                bySubGoal.get().getOrElse(Tuple.of(municipality.number(), subGoal.id()), Vector.empty()));
    }

    private Arguments arguments(Municipality municipality) {
        return Arguments.none().and("municipality", municipality.name()).and("year", year);
    }

    private Explanation added(Phrase what, Vector<EffortLine> lines) {
        return Explanation.of(what, new Step.Sum(lines.map(line -> reason.of(line.line()))))
                .citing(reason.sources().municipalHours());
    }

    private Vector<EffortLine> lines(MunicipalityNumber municipality) {
        return byMunicipality.getOrElse(municipality, Vector.empty());
    }

    Agreement agreement() {
        return reason.agreement();
    }
}
