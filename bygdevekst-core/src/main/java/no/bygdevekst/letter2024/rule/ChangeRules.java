package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.bygdevekst.commitment.SuccessionImpediment;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.revision.Revision;
import no.bygdevekst.revision.SettledChange;
import no.bygdevekst.revision.StateChange;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The rules on what changes from plan to plan, and on what may no longer change. */
final class ChangeRules {

    private static final Place MEASURES = Place.plan(PlanMember.MEASURES);

    private ChangeRules() {}

    private static final Rule R04 = Rule.of("R04", Severity.ERROR)
            .citing(Letter.commitment("¶1 s3"))
            .when(file -> file.succession()
                    .settledYearsChanged()
                    .distinctBy(SettledChange::year)
                    .map(change -> Remark.at(MEASURES)
                            .with("year", change.year())
                            .with("appropriationYear", change.appropriationYear())
                            .comparing(change.before(), change.now())))
            .searching(Parts.settledYears())
            .reading(LetterReadings.of(FixedReading.SETTLED_YEARS_STAND))
            .reading(LetterReadings.of(FixedReading.A_REVISED_YEAR_KEEPS_ITS_SUM))
            .summary(
                    "År som allerede er godkjent, er endret",
                    "År som alt er godkjent, er endra",
                    "Year already approved is changed")
            .asks(
                    "En ny plan varsler endringer for årene som kommer; slik brevet er tolket her, står"
                            + " tilskuddet for et år som allerede er godkjent, fast.",
                    "Ein ny plan varslar endringar for åra som kjem; slik brevet er tolka her, står tilskotet for"
                            + " eit år som alt er godkjent, fast.",
                    "A new plan announces changes for the years to come; as the letter is read here, the grant of"
                            + " a year already approved stands.")
            .worded(SuccessionImpediment.SettledYearChanged.WORDING);

    private static Function<CaseFile, Vector<Remark>> eachOf(BiFunction<CaseFile, Revision, Vector<Remark>> remarks) {
        return file -> file.revision().toVector().flatMap(revision -> remarks.apply(file, revision));
    }

    private static final Rule R05 = Rule.of("R05", Severity.ADVICE)
            .citing(Letter.commitment("¶1 s3"))
            .when(eachOf((file, revision) -> gone(file, revision).map(ChangeRules::remarkOnGone)))
            .searching(Parts.MEASURES)
            .summary("Tiltak er tatt ut", "Tiltak er teke ut", "Measure taken out")
            .asks(
                    "Faller et tiltak ut, fordeles pengene annerledes, og det skal den årlige planen" + " vise.",
                    "Fell eit tiltak ut, vert pengane fordelte annleis, og det skal den årlege planen" + " vise.",
                    "If a measure drops out, the money is distributed differently, and the yearly plan is"
                            + " to show it.")
            .wrong(
                    "Tiltak {measure} «{title}» sto i forrige plan, men er ikke med i denne.",
                    "Tiltak {measure} «{title}» stod i førre plan, men er ikkje med i denne.",
                    "Measure {measure} “{title}” was in the previous plan, but is not in this one.")
            .mend(
                    "Er tiltaket ferdig, skal det stå med linjene det hadde. Er det tatt ut, si hvorfor;"
                            + " har det fått ny id, gi det den gamle.",
                    "Er tiltaket ferdig, skal det stå med linjene det hadde. Er det teke ut, sei kvifor;"
                            + " har det fått ny id, gje det den gamle.",
                    "If it is finished, it stays with the lines it had. If it is dropped, say why; if its"
                            + " id is new, give it the old one.");

    private static Vector<Measure> gone(CaseFile file, Revision revision) {
        return revision.previous()
                .measures()
                .distinctBy(Measure::id)
                .filter(measure -> file.measure(measure.id()).isEmpty());
    }

    private static Remark remarkOnGone(Measure measure) {
        return Remark.at(MEASURES)
                .about(measure.id())
                .with("measure", measure.id().value())
                .with("title", measure.title());
    }

    private static final Rule R06 = Rule.of("R06", Severity.ADVICE)
            .citing(Letter.commitment("¶1 s3"))
            .when(eachOf(ChangeRules::openYearsChanged))
            .searching(Parts.MEASURES, Parts.PREVIOUS_LINES, Searched.inStateLinesOfMeasure())
            .summary(
                    "Beløp for kommende år er endret",
                    "Beløp for komande år er endra",
                    "Amount of a coming year changed")
            .asks(
                    "Endres beløpet for et år som kommer, skal den årlige planen vise det.",
                    "Vert beløpet for eit komande år endra, skal den årlege planen vise det.",
                    "If the amount of a coming year changes, the yearly plan is to show it.")
            .wrong(
                    "Tiltak {measure} «{title}» ber staten om {actual} i {year}, mot {expected} i forrige plan."
                            + " Endringen er {difference}.",
                    "Tiltak {measure} «{title}» ber staten om {actual} i {year}, mot {expected} i førre plan. Endringa"
                            + " er {difference}.",
                    "Measure {measure} “{title}” asks the state for {actual} in {year}, against {expected} in the"
                            + " previous plan. The change is {difference}.")
            .mend(
                    "Det er greit om det er meningen. {note}",
                    "Det er greitt om det er meininga. {note}",
                    "That is fine if it is meant. {note}");

    private static Vector<Remark> openYearsChanged(CaseFile file, Revision revision) {
        Set<MeasureId> inBoth = revision.kept().toSet();
        return revision.changes()
                .reject(change -> revision.isSettled(change.year()))
                .filter(change -> inBoth.contains(change.measure()))
                .flatMap(change -> file.measure(change.measure())
                        .map(placed -> changed(placed.remarkAt(placed.place()), change)
                                .with("note", Note.of(placed.measure()))));
    }

    /** What the measure itself says of why it differs, or that it says nothing. */
    private record Note(String words) implements Argument {

        private static final Text NONE = Text.of(
                "Forklar gjerne endringen i tiltaket.",
                "Forklar gjerne endringa i tiltaket.",
                "It helps to explain the change in the measure.");
        private static final Template QUOTED =
                Template.of("Forklaring: «{note}».", "Forklaring: «{note}».", "Explanation: “{note}”.");

        static Note of(Measure measure) {
            return new Note(
                    measure.changeNote().filter(note -> !Blank.isBlank(note)).getOrElse(""));
        }

        @Override
        public String in(Language language) {
            return words.isEmpty()
                    ? NONE.in(language)
                    : QUOTED.fill(
                            Arguments.of("note", Argument.words(words.strip().replaceFirst("\\.$", ""))), language);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static Remark changed(Remark remark, StateChange change) {
        return remark.with("year", change.year()).comparing(change.before(), change.after());
    }

    private static final Rule R07 = Rule.of("R07", Severity.ADVICE)
            .citing(Letter.commitment("¶1 s3"))
            .when(eachOf((file, revision) ->
                    revision.added().flatMap(file::measure).map(placed -> placed.remarkAt(placed.place()))))
            .searching(Parts.MEASURES, Parts.PREVIOUS_MEASURES)
            .summary("Nytt tiltak", "Nytt tiltak", "New measure")
            .asks(
                    "Kommer et tiltak til, fordeles pengene annerledes, og det skal den årlige planen" + " vise.",
                    "Kjem eit tiltak til, vert pengane fordelte annleis, og det skal den årlege planen" + " vise.",
                    "If a measure is added, the money is distributed differently, and the yearly plan is"
                            + " to show it.")
            .wrong(
                    "Tiltak {measure} «{title}» er nytt siden forrige plan.",
                    "Tiltak {measure} «{title}» er nytt sidan førre plan.",
                    "Measure {measure} “{title}” is new since the previous plan.")
            .mend(
                    "Det er greit om det er meningen. Sto tiltaket i forrige plan, så gi det samme id som der.",
                    "Det er greitt om det er meininga. Stod tiltaket i førre plan, så gje det same id som der.",
                    "That is fine if it is meant. If the measure was in the previous plan, give it the id it had"
                            + " there.");

    private static final Rule R10 = Rule.of("R10", Severity.WARNING)
            .citing(Letter.commitment("¶1 s3"))
            .when(eachOf(ChangeRules::settledYearsMoved))
            .searching(Parts.MEASURES, Parts.PREVIOUS_MEASURES)
            .searching(Parts.settledYears())
            .reading(LetterReadings.of(FixedReading.SETTLED_YEARS_STAND))
            .summary(
                    "Flyttet mellom tiltak i et år som allerede er godkjent",
                    "Flytta mellom tiltak i eit år som alt er godkjent",
                    "Moved in a year already approved")
            .asks(
                    "En ny plan varsler endringer for årene som kommer; slik brevet er tolket her, bør et år som"
                            + " allerede er godkjent, stå slik det ble godkjent.",
                    "Ein ny plan varslar endringar for åra som kjem; slik brevet er tolka her, bør eit år som alt"
                            + " er godkjent, stå slik det vart godkjent.",
                    "A new plan announces changes for the years to come; as the letter is read here, a year"
                            + " already approved should stand as it was approved.")
            .wrong(
                    "Tiltak {measure} «{title}» har nå {actual} fra staten i {year}, men hadde {expected} i forrige"
                            + " plan, og året er allerede godkjent. Avviket er {difference}.",
                    "Tiltak {measure} «{title}» har no {actual} frå staten i {year}, men hadde {expected} i førre"
                            + " plan, og året er alt godkjent. Avviket er {difference}.",
                    "Measure {measure} “{title}” now has {actual} from the state in {year}, but had {expected} in the"
                            + " previous plan, and the year is already approved. The difference is {difference}.")
            .mend(
                    "Er linjen satt ned til det departementet godkjente, er det ingenting å rette. Det som er igjen av"
                            + " et ferdig tiltak, kan gå til et annet når linjen flyttes dit i det året det ble søkt om;"
                            + " avklar det med departementet. Ellers: sett beløpet for {year} tilbake.",
                    "Er linja sett ned til det departementet godkjende, er det ingenting å rette. Det som er att av eit"
                            + " ferdig tiltak, kan gå til eit anna når linja vert flytta dit i det året det vart søkt om;"
                            + " avklar det med departementet. Elles: set beløpet for {year} tilbake.",
                    "If the line was lowered to what the ministry approved, nothing needs correcting. What is left of a"
                            + " finished measure can go to another by moving its line there within the year it was"
                            + " asked under; settle that with the ministry. Otherwise, restore the amount of {year}.");

    private static Vector<Remark> settledYearsMoved(CaseFile file, Revision revision) {
        Set<Integer> changedInTotal =
                file.succession().settledYearsChanged().map(SettledChange::year).toSet();
        Map<MeasureId, Measure> gone = gone(file, revision).toMap(Measure::id, Function.identity());
        return revision.changes()
                .filter(change -> revision.isSettled(change.year()))
                .reject(change -> changedInTotal.contains(change.year()))
                .flatMap(change -> file.measure(change.measure())
                        .map(placed -> placed.remarkAt(placed.place()))
                        .orElse(() -> gone.get(change.measure()).map(ChangeRules::remarkOnGone))
                        .map(remark -> changed(remark, change)));
    }

    static Vector<Rule> rules() {
        return Vector.of(R04, R05, R06, R07, R10);
    }
}
