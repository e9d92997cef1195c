package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.Set;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.letter2024.data.LetterPilots;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Member.SamiInterestsMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;
import no.bygdevekst.terms.Involvement;
import no.bygdevekst.text.Blank;

/** The rules on who takes part in drawing the plan up, and who is talked with. */
final class PreparationRules {

    private PreparationRules() {}

    private static final Rule B07 = Rule.of("B07", Severity.ERROR)
            .citing(Letter.shall(3))
            .when(file -> leftOut(file, file.parties().municipalities().map(Municipality::party)))
            .searching(Parts.PREPARED_BY)
            .summary("Kommune ikke med i planarbeidet", "Kommune ikkje med i planarbeidet", "Municipality left out")
            .asks(
                    "Det er kommunene i piloten som lager planen, alle sammen.",
                    "Det er kommunane i piloten som lagar planen, alle saman.",
                    "It is the municipalities of the pilot that draw the plan up, all of them.")
            .wrong(
                    "{name} står ikke blant dem som har laget planen.",
                    "{name} står ikkje blant dei som har laga planen.",
                    "{name} is not among those who have drawn the plan up.")
            .mend(
                    "Ta kommunen med i arbeidet, og før den opp blant dem som har laget planen. Har den"
                            + " allerede vært med, holder det å føre den opp.",
                    "Ta kommunen med i arbeidet, og før han opp blant dei som har laga planen. Har han"
                            + " alt vore med, held det å føre han opp.",
                    "Bring the municipality into the work, and list it among those who have drawn the"
                            + " plan up. If it has taken part already, listing it is enough.");

    private static Vector<Remark> leftOut(CaseFile file, Vector<Party> parties) {
        Set<Party> preparers = file.plan().preparedBy().toJavaSet();
        return parties.reject(preparers::contains)
                .map(party -> Remark.at(Place.plan(PlanMember.PREPARED_BY))
                        .about(party)
                        .with("name", file.parties().name(party)));
    }

    private static final Rule B08 = Rule.of("B08", Severity.WARNING)
            .citing(Letter.shall(3))
            .when(file -> leftOut(file, partnersAtWork(file)))
            .searching(Parts.PREPARED_BY, Parts.INVITED)
            .searching(Parts.involvementAnywhere())
            .reading(LetterReadings.of(Involvement.BY_MEASURE))
            .reading(LetterReadings.of(FixedReading.FINISHED_MEASURES_NEED_NO_SIGNATURE))
            .speakingOf(PartnerKind.MINISTRY, PartnerKind.DISTRICT_CENTRE)
            .summary(
                    "Samarbeidspart ikke med i planarbeidet",
                    "Samarbeidspart ikkje med i planarbeidet",
                    "Partner left out")
            .asks(
                    "Kommunene lager planen sammen med samarbeidspartene som avtalen nevner; slik brevet er tolket her,"
                            + " ikke med dem som bare er med i tiltak som er ferdige.",
                    "Kommunane lagar planen saman med samarbeidspartane som avtalen nemner; slik brevet er tolka her,"
                            + " ikkje med dei som berre er med i tiltak som er ferdige.",
                    "The municipalities draw the plan up together with the partners that the agreement names; as the"
                            + " letter is read here, not with those who are only in measures that are over.")
            .wrong(
                    "{name} er samarbeidspart i avtalen, men står ikke blant dem som har laget planen.",
                    "{name} er samarbeidspart i avtalen, men står ikkje blant dei som har laga planen.",
                    "{name} is a partner in the agreement, but is not among those who have drawn the plan up.")
            .mend(
                    "Ta parten med i arbeidet, og før den opp. Har den allerede vært med, holder det å"
                            + " føre den opp.",
                    "Ta parten med i arbeidet, og før han opp. Har han alt vore med, held det å føre han" + " opp.",
                    "Bring the partner into the work, and list it. If it has taken part already, listing"
                            + " it is enough.");

    /** The partners of the agreement, save those who are only in measures that are over. */
    private static Vector<Party> partnersAtWork(CaseFile file) {
        return file.parties()
                .partners()
                .filter(partner -> !partner.isCentral() && !partner.invited())
                .map(Partner::party)
                .filter(party -> !file.liveMeasures(party).isEmpty() || !file.isInvolved(party));
    }

    private static final Rule B15 = Rule.of("B15", Severity.ADVICE)
            .citing(Letter.planRequirements("¶6"))
            .when(file -> file.measures()
                    .filter(placed -> lacksSamiDialogue(placed.measure()))
                    .map(placed -> placed.remarkAt(
                            placed.place(MeasureMember.SAMI_INTERESTS).at(SamiInterestsMember.DIALOGUE))))
            .summary(
                    "Dialog med Sametinget ikke omtalt",
                    "Dialog med Sametinget ikkje omtalt",
                    "Sámi dialogue not described")
            .asks(
                    "Berører et tiltak samiske interesser, er det ønskelig at piloten snakker med"
                            + " Sametinget om planen.",
                    "Gjeld eit tiltak samiske interesser, er det ønskjeleg at piloten snakkar med"
                            + " Sametinget om planen.",
                    "Where a measure affects Sámi interests, the pilot is encouraged to talk with the"
                            + " Sámi Parliament about the plan.")
            .wrong(
                    "Tiltak {measure} «{title}» berører samiske interesser, men planen sier ikke noe om"
                            + " dialog med Sametinget.",
                    "Tiltak {measure} «{title}» gjeld samiske interesser, men planen seier ikkje noko om"
                            + " dialog med Sametinget.",
                    "Measure {measure} “{title}” affects Sámi interests, but the plan says nothing about"
                            + " dialogue with the Sámi Parliament.")
            .mend(
                    "Ta kontakt med Sametinget, og skriv kort i tiltaket hva dere har snakket om. Samiske interesser"
                            + " finnes også utenfor forvaltningsområdet for samiske språk.",
                    "Ta kontakt med Sametinget, og skriv kort i tiltaket kva de har snakka om. Samiske interesser finst"
                            + " òg utanfor forvaltingsområdet for samiske språk.",
                    "Contact the Sámi Parliament, and write briefly in the measure what you have talked about. Sámi"
                            + " interests are found outside the administrative area for Sámi languages too.");

    private static boolean lacksSamiDialogue(Measure measure) {
        return measure.samiInterests().exists(interests -> interests.affected() && Blank.isBlank(interests.dialogue()));
    }

    private static final Rule B26 = Rule.of("B26", Severity.ADVICE)
            .citing(Letter.planRequirements("¶6"))
            .when(PreparationRules::samiInterestsNotMentioned)
            .searching(Searched.inMeasures(MeasureMember.SAMI_INTERESTS))
            .summary(
                    "Samiske interesser ikke omtalt",
                    "Samiske interesser ikkje omtalte",
                    "Sámi interests not mentioned")
            .asks(
                    "Berører et tiltak samiske interesser, er det ønskelig at piloten snakker med Sametinget om planen.",
                    "Gjeld eit tiltak samiske interesser, er det ønskjeleg at piloten snakkar med Sametinget om planen.",
                    "Where a measure affects Sámi interests, the pilot is encouraged to talk with the Sámi Parliament"
                            + " about the plan.")
            .wrong(
                    "{name} er med i forvaltningsområdet for samiske språk, men ingen tiltak sier om samiske interesser"
                            + " er berørt.",
                    "{name} er med i forvaltingsområdet for samiske språk, men ingen tiltak seier om samiske interesser"
                            + " er råka.",
                    "{name} is in the administrative area for Sámi languages, but no measure says whether Sámi interests"
                            + " are affected.")
            .mend(
                    "Vurder det for hvert tiltak, og før opp svaret, også når det er nei. Samiske interesser finnes også"
                            + " utenfor forvaltningsområdet, så vurder også tiltakene i de andre kommunene.",
                    "Vurder det for kvart tiltak, og før opp svaret, òg når det er nei. Samiske interesser finst òg"
                            + " utanfor forvaltingsområdet, så vurder tiltaka i dei andre kommunane med.",
                    "Consider it for each measure, and enter the answer, also where it is no. Sámi interests are found"
                            + " outside the administrative area too, so consider the measures in the other"
                            + " municipalities as well.");

    private static Vector<Remark> samiInterestsNotMentioned(CaseFile file) {
        boolean isSilent = !file.measures().isEmpty()
                && file.measures()
                        .forAll(placed -> placed.measure().samiInterests().isEmpty());
        return file.parties()
                .municipalities()
                .filter(each -> isSilent && LetterPilots.isInSamiArea(each.number()))
                .map(each -> Remark.at(Place.plan(PlanMember.MEASURES))
                        .about(each.number())
                        .with("name", each.name()));
    }

    static Vector<Rule> rules() {
        return Vector.of(B07, B08, B15, B26);
    }
}
