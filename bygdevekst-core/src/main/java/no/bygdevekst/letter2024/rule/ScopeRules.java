package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedMeasure;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;

/** The rules on where the state's money goes to work, and for which purposes. */
final class ScopeRules {

    private ScopeRules() {}

    private static final Rule D04 = Rule.of("D04", Severity.ERROR)
            .citing(Letter.frame("¶3 s1"))
            .when(file -> stateFunded(file)
                    .filter(placed -> isWhollyOutside(file, placed))
                    .map(placed -> placed.remark(MeasureMember.LOCATIONS).with("locations", numbers(placed))))
            .searching(Searched.inMeasure(MeasureMember.LOCATIONS), Parts.MUNICIPALITIES)
            .summary("Tiltak utenfor piloten", "Tiltak utanfor piloten", "Measure outside the pilot")
            .asks(
                    "De statlige midlene skal brukes på tiltak i pilotens eget område.",
                    "Dei statlege midlane skal brukast på tiltak i området til piloten.",
                    "The state's money is to be used on measures in the pilot's own area.")
            .wrong(
                    "Tiltak {measure} «{title}» får statlig medfinansiering, men foregår ikke i noen av"
                            + " pilotens kommuner, bare utenfor piloten (kommunenummer {locations}).",
                    "Tiltak {measure} «{title}» får statleg medfinansiering, men går ikkje føre seg i"
                            + " nokon av kommunane i piloten, berre utanfor han (kommunenummer {locations}).",
                    "Measure {measure} “{title}” has state co-financing, but takes place in none of the"
                            + " pilot's municipalities, only outside it (municipality number {locations}).")
            .mend(
                    "Før opp de kommunene i piloten der tiltaket foregår, eller la andre enn staten betale.",
                    "Før opp dei kommunane i piloten der tiltaket går føre seg, eller lat andre enn staten betale.",
                    "List the municipalities of the pilot where it takes place, or let others than the state pay.");

    /** Sorted, since in which order they are listed means nothing. */
    private static String numbers(PlacedMeasure placed) {
        return placed.measure()
                .locations()
                .map(MunicipalityNumber::value)
                .sorted()
                .mkString(", ");
    }

    private static Vector<PlacedMeasure> stateFunded(CaseFile file) {
        return file.measures().reject(placed -> placed.stateLines().isEmpty());
    }

    private static boolean isWhollyOutside(CaseFile file, PlacedMeasure placed) {
        Vector<MunicipalityNumber> locations = placed.measure().locations();
        return !locations.isEmpty() && locations.forAll(location -> isOutside(file, location));
    }

    private static boolean isOutside(CaseFile file, MunicipalityNumber location) {
        return !file.parties().isInPilot(Party.municipality(location));
    }

    private static final Rule D08 = Rule.of("D08", Severity.WARNING)
            .citing(Letter.frame("¶1 s2"))
            .when(file -> stateFunded(file)
                    .filter(placed -> placed.measure().purposes().isEmpty())
                    .map(placed -> placed.remark(MeasureMember.PURPOSES)))
            .searching(Searched.inMeasure(MeasureMember.PURPOSES))
            .summary("Formål mangler", "Føremål manglar", "No purpose given")
            .asks(
                    "De statlige midlene er bevilget til fire formål; slik brevet er tolket her, tjener"
                            + " hvert tiltak minst ett av dem.",
                    "Dei statlege midlane er løyvde til fire føremål; slik brevet er tolka her, tener"
                            + " kvart tiltak minst eitt av dei.",
                    "The state's money was appropriated for four purposes; as the letter is read here,"
                            + " each measure serves at least one.")
            .wrong(
                    "Tiltak {measure} «{title}» får statlig medfinansiering, men det står ikke hvilket"
                            + " formål det tjener.",
                    "Tiltak {measure} «{title}» får statleg medfinansiering, men det står ikkje kva"
                            + " føremål det tener.",
                    "Measure {measure} “{title}” has state co-financing, but names no purpose that it" + " serves.")
            .mend(
                    "Velg ett eller flere av bevilgningens formål for tiltaket.",
                    "Vel eitt eller fleire av føremåla med løyvinga for tiltaket.",
                    "Choose one or more of the appropriation's purposes for the measure.");

    private static final Rule D09 = Rule.of("D09", Severity.WARNING)
            .citing(Letter.frame("¶3 s1"))
            .when(file -> stateFunded(file)
                    .reject(placed -> isWhollyOutside(file, placed))
                    .flatMap(placed -> placesOutside(file, placed)))
            .searching(Searched.inMeasure(MeasureMember.LOCATIONS), Parts.MUNICIPALITIES)
            .summary("Ett sted utenfor piloten", "Ein stad utanfor piloten", "One place outside the pilot")
            .asks(
                    "Området for de statlige midlene er piloten; det som foregår andre steder, må betales"
                            + " av andre.",
                    "Området for dei statlege midlane er piloten; det som går føre seg andre stader, må"
                            + " andre betale.",
                    "The area for the state's money is the pilot; what takes place elsewhere is for"
                            + " others to pay.")
            .wrong(
                    "Tiltak {measure} «{title}» får statlig medfinansiering og foregår også i kommune"
                            + " {location}, som ikke er med i piloten.",
                    "Tiltak {measure} «{title}» får statleg medfinansiering og går òg føre seg i kommune"
                            + " {location}, som ikkje er med i piloten.",
                    "Measure {measure} “{title}” has state co-financing and also takes place in"
                            + " municipality {location}, which is not in the pilot.")
            .mend(
                    "Rett kommunenummeret, eller sørg for at de statlige midlene bare brukes i piloten.",
                    "Rett kommunenummeret, eller syt for at dei statlege midlane berre vert brukte i" + " piloten.",
                    "Correct the municipality number, or see to it that the state's money is used in the"
                            + " pilot only.");

    private static Vector<Remark> placesOutside(CaseFile file, PlacedMeasure placed) {
        Vector<MunicipalityNumber> locations = placed.measure().locations();
        return Positions.where(locations, location -> isOutside(file, location))
                .map(index -> placed.remarkAt(
                                placed.place(MeasureMember.LOCATIONS).at(index))
                        .about(locations.get(index))
                        .with("location", locations.get(index).value()));
    }

    static Vector<Rule> rules() {
        return Vector.of(D04, D08, D09);
    }
}
