package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.revision.Revision;
import no.bygdevekst.revision.SettledChange;
import no.bygdevekst.revision.StateChange;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
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
                            .about(change.year())
                            .with("year", change.year())
                            .comparing(change.before(), change.now())))
            .summary(
                    "År som allerede er godkjent, er endret",
                    "År som alt er godkjent, er endra",
                    "Year already approved is changed")
            .asks(
                    "En ny plan varsler endringer for årene som kommer; tilskuddet for et år som allerede"
                            + " er godkjent, står fast.",
                    "Ein ny plan varslar endringar for åra som kjem; tilskotet for eit år som alt er"
                            + " godkjent, står fast.",
                    "A new plan announces changes for the years to come; the grant of a year already"
                            + " approved stands.")
            .wrong(
                    "Tiltakene ber nå staten om {actual} til sammen i {year}, men forrige plan hadde"
                            + " {expected}, og året er allerede godkjent. Avviket er {difference}.",
                    "Tiltaka ber no staten om {actual} til saman i {year}, men førre plan hadde"
                            + " {expected}, og året er alt godkjent. Avviket er {difference}.",
                    "The measures now ask the state for {actual} in total in {year}, but the previous"
                            + " plan had {expected}, and the year is already approved. The difference is"
                            + " {difference}.")
            .mend(
                    "Sett de statlige linjene for {year} tilbake, så summen blir {expected}; ferdige"
                            + " tiltak skal stå. Penger som ikke er brukt, følger med av seg selv og skal ikke"
                            + " flyttes i budsjettet.",
                    "Set dei statlege linjene for {year} tilbake, så summen vert {expected}; ferdige"
                            + " tiltak skal stå. Pengar som ikkje er brukte, følgjer med av seg sjølve og skal"
                            + " ikkje flyttast i budsjettet.",
                    "Restore the state lines of {year} until they sum to {expected}; finished measures"
                            + " stay in the plan. Unspent money moves on by itself and is not to be moved in the"
                            + " budget.");

    private static Function<CaseFile, Vector<Remark>> eachOf(BiFunction<CaseFile, Revision, Vector<Remark>> remarks) {
        return file -> file.revision().toVector().flatMap(revision -> remarks.apply(file, revision));
    }

    private static final Rule R05 = Rule.of("R05", Severity.ADVICE)
            .citing(Letter.commitment("¶1 s3"))
            .when(eachOf((file, revision) -> gone(file, revision).map(ChangeRules::remarkOnGone)))
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
        return remark.about(change.year()).with("year", change.year()).comparing(change.before(), change.after());
    }

    private static final Rule R07 = Rule.of("R07", Severity.ADVICE)
            .citing(Letter.commitment("¶1 s3"))
            .when(eachOf((file, revision) ->
                    revision.added().flatMap(file::measure).map(placed -> placed.remarkAt(placed.place()))))
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

    private static final Rule R08 = Rule.of("R08", Severity.ERROR)
            .citing(Letter.introduction("¶3 s3"))
            .when(file -> file.lines()
                    .filter(placed -> file.succession().asksForThePast(placed.line()))
                    .map(placed -> placed.remark(BudgetLineMember.YEAR).with("planYear", file.planYear())))
            .summary("Første plan ser bakover", "Første plan ser bakover", "First plan looks back")
            .asks(
                    "Den første planen er grunnlaget for de statlige midlene fra og med sitt eget år.",
                    "Den første planen er grunnlaget for dei statlege midlane frå og med sitt eige år.",
                    "The first plan is the basis for the state's money from its own year on.")
            .wrong(
                    "Tiltak {measure} «{title}» ber staten om {amount} i {year}, men dette er den første planen, og den"
                            + " er for {planYear}.",
                    "Tiltak {measure} «{title}» ber staten om {amount} i {year}, men dette er den første planen, og han"
                            + " er for {planYear}.",
                    "Measure {measure} “{title}” asks the state for {amount} in {year}, but this is the first plan, and"
                            + " it is for {planYear}.")
            .mend(
                    "Flytt beløpet til {planYear} eller senere. Er planen en revisjon, så rett revisjonsnummeret.",
                    "Flytt beløpet til {planYear} eller seinare. Er planen ein revisjon, så rett revisjonsnummeret.",
                    "Move the amount to {planYear} or later. If the plan is a revision, correct its number.");

    private static final Rule R10 = Rule.of("R10", Severity.WARNING)
            .citing(Letter.commitment("¶1 s3"))
            .when(eachOf(ChangeRules::settledYearsMoved))
            .summary(
                    "Flyttet mellom tiltak i et år som allerede er godkjent",
                    "Flytta mellom tiltak i eit år som alt er godkjent",
                    "Moved in a year already approved")
            .asks(
                    "En ny plan varsler endringer for årene som kommer; et år som allerede er godkjent,"
                            + " bør stå slik det ble godkjent.",
                    "Ein ny plan varslar endringar for åra som kjem; eit år som alt er godkjent, bør stå"
                            + " slik det vart godkjent.",
                    "A new plan announces changes for the years to come; a year already approved should"
                            + " stand as it was approved.")
            .wrong(
                    "Tiltak {measure} «{title}» har nå {actual} fra staten i {year}, men hadde {expected} i forrige"
                            + " plan. Avviket er {difference}; summen for året er den samme.",
                    "Tiltak {measure} «{title}» har no {actual} frå staten i {year}, men hadde {expected} i førre plan."
                            + " Avviket er {difference}; summen for året er den same.",
                    "Measure {measure} “{title}” now has {actual} from the state in {year}, but had {expected} in the"
                            + " previous plan. The difference is {difference}; the year's sum is the same.")
            .mend(
                    "Sett beløpet for {year} tilbake, eller avklar flyttingen med departementet.",
                    "Set beløpet for {year} tilbake, eller avklar flyttinga med departementet.",
                    "Restore the amount of {year}, or settle the move with the ministry.");

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
        return Vector.of(R04, R05, R06, R07, R08, R10);
    }
}
