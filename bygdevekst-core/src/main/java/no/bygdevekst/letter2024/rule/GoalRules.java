package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Set;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedMeasure;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;

/** The rules on how measures serve the sub-goals of the agreement. */
final class GoalRules {

    private GoalRules() {}

    private static final Rule B01 = Rule.of("B01", Severity.ERROR)
            .citing(Letter.criterion(1))
            .when(GoalRules::unknownSubGoals)
            .searching(Parts.SUB_GOALS)
            .summary("Ukjent delmål", "Ukjent delmål", "Unknown sub-goal")
            .asks(
                    "Tiltakene skal bidra til delmål som står i den avtalen de hører til.",
                    "Tiltaka skal bidra til delmål som står i den avtalen dei høyrer til.",
                    "The measures are to serve sub-goals of the agreement that they belong to.")
            .wrong(
                    "Tiltak {measure} «{title}» viser til et delmål med id «{subGoal}», som ikke finnes i"
                            + " avtalen.",
                    "Tiltak {measure} «{title}» viser til eit delmål med id «{subGoal}», som ikkje finst"
                            + " i avtalen.",
                    "Measure {measure} “{title}” names a sub-goal with the id “{subGoal}”, which the"
                            + " agreement does not have.")
            .mend(
                    "Velg et delmål fra avtalen, eller rett skrivemåten.",
                    "Vel eit delmål frå avtalen, eller rett skrivemåten.",
                    "Choose a sub-goal of the agreement, or correct the spelling.");

    private static Vector<Remark> unknownSubGoals(CaseFile file) {
        Set<SubGoalId> known = file.agreement().subGoals().map(SubGoal::id).toJavaSet();
        return file.measures().flatMap(placed -> unknownSubGoals(placed, known));
    }

    private static Vector<Remark> unknownSubGoals(PlacedMeasure placed, Set<SubGoalId> known) {
        Vector<SubGoalId> named = placed.measure().subGoals();
        return Positions.where(named, id -> !known.contains(id))
                .map(index -> placed.remarkAt(
                                placed.place(MeasureMember.SUB_GOALS).at(index))
                        .with("subGoal", named.get(index).value()));
    }

    private static final Rule B02 = Rule.of("B02", Severity.ADVICE)
            .citing(Letter.introduction("¶3 s1"))
            .when(file -> file.measures().isEmpty() ? Vector.empty() : subGoalsWithoutMeasures(file))
            .searching(Searched.inMeasures(MeasureMember.SUB_GOALS))
            .summary("Delmål uten tiltak", "Delmål utan tiltak", "Sub-goal without measures")
            .asks(
                    "Partene prioriterer mellom delmålene i avtalen.",
                    "Partane prioriterer mellom delmåla i avtalen.",
                    "The parties set priorities between the sub-goals of the agreement.")
            .wrong(
                    "Ingen tiltak hører til delmålet «{title}» ({subGoal}).",
                    "Ingen tiltak høyrer til delmålet «{title}» ({subGoal}).",
                    "No measure serves the sub-goal “{title}” ({subGoal}).")
            .mend(
                    "Det er greit dersom delmålet er prioritert ned; skriv i så fall gjerne hvorfor i"
                            + " omtalen av delmålet.",
                    "Det er greitt dersom delmålet er prioritert ned; skriv i så fall gjerne kvifor i"
                            + " omtalen av delmålet.",
                    "That is fine if it has low priority; if so, it helps to write why in the sub-goal's"
                            + " description.");

    private static Vector<Remark> subGoalsWithoutMeasures(CaseFile file) {
        Set<SubGoalId> served = new HashSet<>();
        file.plan().measures().forEach(measure -> measure.subGoals().forEach(served::add));
        return file.agreement()
                .subGoals()
                .zipWithIndex()
                .distinctBy(placed -> placed._1.id())
                .reject(placed -> served.contains(placed._1.id()))
                .map(placed -> remark(placed._1, placed._2));
    }

    private static Remark remark(SubGoal subGoal, int index) {
        return Remark.at(Place.agreement(AgreementMember.SUB_GOALS).at(index))
                .about(subGoal.id())
                .with("subGoal", subGoal.id().value())
                .with("title", subGoal.title());
    }

    static Vector<Rule> rules() {
        return Vector.of(B01, B02);
    }
}
