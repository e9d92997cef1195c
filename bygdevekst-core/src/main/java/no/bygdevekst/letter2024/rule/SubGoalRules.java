package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.revision.Revision;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedMeasure;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** The rules on measures that stand under another sub-goal than before, so that their money moves between sub-goals. */
final class SubGoalRules {

    private SubGoalRules() {}

    private static final Rule R13 = Rule.of("R13", Severity.ADVICE)
            .citing(Letter.planRequirements("¶1 s3"), Letter.commitment("¶1 s3"))
            .when(file -> moves(file).reject(Move::isSettled).map(move -> remark(file, move)))
            .searching(Parts.MEASURES, Parts.PREVIOUS_SUB_GOALS, Searched.inStateLinesOfMeasure())
            .reading(LetterReadings.of(FixedReading.FIRST_SUB_GOAL_COUNTS))
            .summary("Flyttet til et annet delmål", "Flytta til eit anna delmål", "Moved to another sub-goal")
            .asks(
                    "Partene fordeler ressursene mellom delmålene i avtalen; endres fordelingen, skal den årlige"
                            + " planen vise det. Slik brevet er tolket her, føres et tiltak under det første av delmålene"
                            + " sine.",
                    "Partane fordeler ressursane mellom delmåla i avtalen; vert fordelinga endra, skal den årlege"
                            + " planen vise det. Slik brevet er tolka her, vert eit tiltak ført under det første av delmåla"
                            + " sine.",
                    "The parties divide the resources between the sub-goals of the agreement; if the division"
                            + " changes, the yearly plan is to show it. As the letter is read here, a measure is listed"
                            + " under the first of its sub-goals.")
            .wrong(
                    "Tiltak {measure} «{title}» er nå ført under delmålet {subGoal}, men sto under"
                            + " {previousSubGoal} i forrige plan.",
                    "Tiltak {measure} «{title}» er no ført under delmålet {subGoal}, men stod under"
                            + " {previousSubGoal} i førre plan.",
                    "Measure {measure} “{title}” is now listed under the sub-goal {subGoal}, but was under"
                            + " {previousSubGoal} in the previous plan.")
            .mend(
                    "Det er greit om det er meningen; tabellene fører nå alt under det nye delmålet. Er det ikke"
                            + " meningen, så sett {previousSubGoal} først igjen.",
                    "Det er greitt om det er meininga; tabellane fører no alt under det nye delmålet. Er det ikkje"
                            + " meininga, så set {previousSubGoal} først att.",
                    "That is fine if it is meant; the tables now list all of it under the new sub-goal. If it is not"
                            + " meant, put {previousSubGoal} first again.");

    private static final Rule R14 = Rule.of("R14", Severity.WARNING)
            .citing(Letter.planRequirements("¶1 s3"), Letter.commitment("¶1 s3"))
            .when(file -> moves(file)
                    .filter(Move::isSettled)
                    .map(move ->
                            remark(file, move).with("years", move.settledYears().mkString(", "))))
            .searching(Parts.MEASURES, Parts.PREVIOUS_SUB_GOALS)
            .reading(LetterReadings.of(FixedReading.FIRST_SUB_GOAL_COUNTS))
            .reading(LetterReadings.of(FixedReading.SETTLED_YEARS_STAND))
            .summary(
                    "Flyttet mellom delmål i et år som allerede er godkjent",
                    "Flytta mellom delmål i eit år som alt er godkjent",
                    "Moved between sub-goals in a year already approved")
            .asks(
                    "En ny plan varsler endringer for årene som kommer; slik brevet er tolket her, bør et år som"
                            + " allerede er godkjent, stå under de delmålene det ble godkjent for.",
                    "Ein ny plan varslar endringar for åra som kjem; slik brevet er tolka her, bør eit år som alt"
                            + " er godkjent, stå under dei delmåla det vart godkjent for.",
                    "A new plan announces changes for the years to come; as the letter is read here, a year"
                            + " already approved should stand under the sub-goals that it was approved for.")
            .wrong(
                    "Tiltak {measure} «{title}» er nå ført under delmålet {subGoal}, men sto under"
                            + " {previousSubGoal} i forrige plan, og har statlig medfinansiering i år som allerede er"
                            + " godkjent ({years}).",
                    "Tiltak {measure} «{title}» er no ført under delmålet {subGoal}, men stod under"
                            + " {previousSubGoal} i førre plan, og har statleg medfinansiering i år som alt er"
                            + " godkjende ({years}).",
                    "Measure {measure} “{title}” is now listed under the sub-goal {subGoal}, but was under"
                            + " {previousSubGoal} in the previous plan, and it has state co-financing in years already"
                            + " approved ({years}).")
            .mend(
                    "Sett {previousSubGoal} først igjen, eller avklar flyttingen med departementet.",
                    "Set {previousSubGoal} først att, eller avklar flyttinga med departementet.",
                    "Put {previousSubGoal} first again, or settle the move with the ministry.");

    /** A measure that was listed under another sub-goal, and the settled years in which the state pays for it. */
    private record Move(PlacedMeasure placed, SubGoalId before, Vector<Integer> settledYears) {

        boolean isSettled() {
            return !settledYears.isEmpty();
        }
    }

    private static Vector<Move> moves(CaseFile file) {
        return file.revision().toVector().flatMap(revision -> {
            Map<MeasureId, SubGoalId> before =
                    revision.previous().measures().distinctBy(Measure::id).toMap(Measure::id, Measure::listedUnder);
            return file.measures()
                    .distinctBy(placed -> placed.measure().id())
                    .flatMap(placed -> before.get(placed.measure().id())
                            .filter(subGoal -> !subGoal.equals(placed.measure().listedUnder()))
                            .map(subGoal -> new Move(placed, subGoal, settledYears(placed, revision))));
        });
    }

    private static Vector<Integer> settledYears(PlacedMeasure placed, Revision revision) {
        return placed.measure().stateMoneyByYear().keySet().toVector().filter(revision::isSettled);
    }

    private static Remark remark(CaseFile file, Move move) {
        SubGoalId now = move.placed().measure().listedUnder();
        return move.placed()
                .remarkAt(move.placed().place(MeasureMember.SUB_GOALS).at(0))
                .about(now)
                .about(move.before())
                .with("subGoal", Name.of(now, file.agreement()))
                .with("previousSubGoal", Name.of(move.before(), file.agreement()));
    }

    /** A sub-goal by its title, with its id in brackets; in a document by its id. */
    private record Name(SubGoalId id, Text text) implements Argument {

        static Name of(SubGoalId id, Agreement agreement) {
            return new Name(
                    id,
                    agreement
                            .subGoal(id)
                            .map(subGoal -> quoted(subGoal.title(), " (" + id + ")"))
                            .getOrElse(() -> quoted(id.value(), "")));
        }

        private static Text quoted(String words, String after) {
            return Text.of("«" + words + "»" + after, "«" + words + "»" + after, "“" + words + "”" + after);
        }

        @Override
        public String in(Language language) {
            return text.in(language);
        }

        @Override
        public String toString() {
            return id.value();
        }
    }

    static Vector<Rule> rules() {
        return Vector.of(R13, R14);
    }
}
