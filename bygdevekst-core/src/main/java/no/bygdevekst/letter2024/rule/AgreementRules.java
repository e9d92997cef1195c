package no.bygdevekst.letter2024.rule;

import io.vavr.Tuple2;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.letter2024.data.LetterAmounts;
import no.bygdevekst.letter2024.data.LetterPilots;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.StateGrantMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Listing;

/** The rules on what an agreement says of its pilot, its grants and its recipient, held against the letter. */
final class AgreementRules {

    private AgreementRules() {}

    private static final Rule A05 = Rule.of("A05", Severity.WARNING)
            .citing(Letter.frame("¶1 s1"))
            .when(AgreementRules::grantsOfOtherYears)
            .searching(Parts.GRANTS)
            .summary("Bevilgning fra et annet år", "Løyving frå eit anna år", "Appropriation of another year")
            .asks(
                    "Brevet gjelder midlene som er bevilget i ett bestemt år; midler fra andre år kan ha andre vilkår.",
                    "Brevet gjeld midlane som er løyvde i eitt bestemt år; midlar frå andre år kan ha andre vilkår.",
                    "The letter is about the money appropriated in one particular year; that of other years may have"
                            + " other terms.")
            .wrong(
                    "Avtalen har statlig medfinansiering bevilget i {year}. Planen er vurdert etter vilkårene for"
                            + " {termsYear}, som ikke er skrevet for de midlene.",
                    "Avtalen har statleg medfinansiering løyvd i {year}. Planen er vurdert etter vilkåra for"
                            + " {termsYear}, som ikkje er skrivne for dei midlane.",
                    "The agreement has state co-financing appropriated in {year}. The plan is judged by the terms of"
                            + " {termsYear}, which were not written for that money.")
            .mend(
                    "Rett bevilgningsåret dersom det er feil. Er det rett, må noen som kjenner vilkårene for {year},"
                            + " se over planen.",
                    "Rett løyvingsåret dersom det er feil. Er det rett, må nokon som kjenner vilkåra for {year}, sjå"
                            + " over planen.",
                    "Correct the appropriation year if it is wrong. If it is right, somebody who knows the terms of"
                            + " {year} must look the plan over.");

    private static Vector<Remark> grantsOfOtherYears(CaseFile file) {
        int termsYear = file.terms().appropriationYear();
        return grants(file)
                .reject(grant -> grant._1.appropriationYear() == termsYear)
                .map(grant -> Remark.at(place(grant, StateGrantMember.APPROPRIATION_YEAR))
                        .with("year", grant._1.appropriationYear())
                        .with("termsYear", termsYear));
    }

    /** The grants that count, with their positions. */
    private static Vector<Tuple2<StateGrant, Integer>> grants(CaseFile file) {
        return file.agreement().stateGrants().zipWithIndex().distinctBy(grant -> grant._1.appropriationYear());
    }

    private static Place place(Tuple2<StateGrant, Integer> grant, StateGrantMember member) {
        return Place.agreement(AgreementMember.STATE_GRANTS).at(grant._2).at(member);
    }

    private static final Rule A06 = Rule.of("A06", Severity.WARNING)
            .citing(Letter.frame("table"))
            .when(AgreementRules::otherMunicipalities)
            .searching(Parts.MUNICIPALITIES)
            .summary(
                    "Andre kommuner enn i brevet",
                    "Andre kommunar enn i brevet",
                    "Other municipalities than the letter")
            .asks(
                    "Fordelingen i brevet gjelder fem piloter, hver med sine kommuner.",
                    "Fordelinga i brevet gjeld fem pilotar, kvar med sine kommunar.",
                    "The division in the letter is for five pilots, each with its municipalities.")
            .wrong(
                    "Avtalen gjelder {pilot}, men kommunene er ikke de samme som piloten har i brevet. Avtalen mangler:"
                            + " {missing}. Avtalen har i tillegg: {added}.",
                    "Avtalen gjeld {pilot}, men kommunane er ikkje dei same som piloten har i brevet. Avtalen manglar:"
                            + " {missing}. Avtalen har i tillegg: {added}.",
                    "The agreement is that of {pilot}, but its municipalities are not those of the pilot in the letter."
                            + " The agreement lacks: {missing}. It has in addition: {added}.")
            .mend(
                    "Rett kommunenumrene. Er piloten endret, er det ikke noe å rette; da kan også beløpet være et annet.",
                    "Rett kommunenummera. Er piloten endra, er det ikkje noko å rette; då kan òg beløpet vere eit anna.",
                    "Correct the municipality numbers. If the pilot has changed, nothing needs correcting; the amount"
                            + " may then be another too.");

    private static Vector<Remark> otherMunicipalities(CaseFile file) {
        Vector<Municipality> ours = file.parties().municipalities();
        return LetterPilots.of(file.agreement())
                .filter(pilot -> !numbers(ours).equals(numbers(pilot.municipalities())))
                .map(pilot -> otherMunicipalities(pilot, ours))
                .toVector();
    }

    private static Remark otherMunicipalities(Pilot pilot, Vector<Municipality> ours) {
        Vector<Municipality> missing = without(pilot.municipalities(), ours);
        Vector<Municipality> added = without(ours, pilot.municipalities());
        Remark remark = Remark.at(Place.agreement(AgreementMember.MUNICIPALITIES))
                .with("pilot", pilot.name())
                .with("missing", Listing.of(missing.map(Municipality::name)))
                .with("added", Listing.of(added.map(Municipality::name)));
        return missing.appendAll(added)
                .map(Municipality::number)
                .sorted()
                .foldLeft(remark, (told, number) -> told.about(number));
    }

    private static Set<String> numbers(Vector<Municipality> municipalities) {
        return municipalities.map(each -> each.number().value()).toSet();
    }

    private static Vector<Municipality> without(Vector<Municipality> all, Vector<Municipality> those) {
        return all.reject(each -> numbers(those).contains(each.number().value()));
    }

    private static final Rule A07 = Rule.of("A07", Severity.WARNING)
            .citing(Letter.frame("¶2 s2"), Letter.frame("table"))
            .when(AgreementRules::otherAmount)
            .searching(Parts.MUNICIPALITIES)
            .summary("Annet beløp enn i brevet", "Anna beløp enn i brevet", "Other amount than in the letter")
            .asks(
                    "En foreløpig fordeling i brevet gir hver pilot et beløp for fase 2.",
                    "Ei førebels fordeling i brevet gjev kvar pilot eit beløp for fase 2.",
                    "A tentative division in the letter gives each pilot an amount for phase 2.")
            .wrong(
                    "Avtalen har {actual} i statlig medfinansiering fra {year}, men fordelingen i brevet gir {pilot}"
                            + " {expected}. Avviket er {difference}.",
                    "Avtalen har {actual} i statleg medfinansiering frå {year}, men fordelinga i brevet gjev {pilot}"
                            + " {expected}. Avviket er {difference}.",
                    "The agreement has {actual} of state co-financing from {year}, but the division in the letter gives"
                            + " {pilot} {expected}. The difference is {difference}.")
            .mend(
                    "Rett beløpet, og pass på at det som hører til fase 1, står for seg. Er beløpet det som ble"
                            + " endelig fastsatt, er det ikke noe å rette.",
                    "Rett beløpet, og pass på at det som høyrer til fase 1, står for seg. Er beløpet det som vart"
                            + " endeleg fastsett, er det ikkje noko å rette.",
                    "Correct the amount, and see to it that what belongs to phase 1 stands by itself. If the amount is"
                            + " the one finally decided, nothing needs correcting.");

    private static Vector<Remark> otherAmount(CaseFile file) {
        return LetterPilots.of(file.agreement())
                .toVector()
                .flatMap(pilot -> grants(file)
                        .filter(grant -> grant._1.appropriationYear() == LetterAmounts.APPROPRIATION_YEAR)
                        .reject(grant -> grant._1.amount().equals(pilot.phaseTwo()))
                        .map(grant -> Remark.at(place(grant, StateGrantMember.AMOUNT))
                                .with("pilot", pilot.name())
                                .with("year", grant._1.appropriationYear())
                                .comparing(pilot.phaseTwo(), grant._1.amount())));
    }

    private static final Rule A08 = Rule.of("A08", Severity.WARNING)
            .citing(Letter.planRequirements("¶1 s3"))
            .when(file -> file.agreement()
                    .recipient()
                    .filter(party -> isUnlikely(file, party))
                    .map(party -> Remark.at(Place.agreement(AgreementMember.RECIPIENT))
                            .about(party)
                            .with("name", file.parties().name(party))))
            .speakingOf(PartnerKind.INTERMUNICIPAL)
            .summary("Mottakeren er ingen kommune", "Mottakaren er ingen kommune", "The recipient is no municipality")
            .asks(
                    "Det er kommunene i avtalen som fordeler de statlige midlene.",
                    "Det er kommunane i avtalen som fordeler dei statlege midlane.",
                    "It is the municipalities of the agreement that divide the state's money.")
            .wrong(
                    "{name} er ført opp som mottaker av tilskuddet.",
                    "{name} er ført opp som mottakar av tilskotet.",
                    "{name} is listed as the recipient of the grant.")
            .mend(
                    "Før opp kommunen, eller det interkommunale organet, som tar imot pengene for piloten. Er det"
                            + " avtalt at en annen gjør det, avklar det med departementet.",
                    "Før opp kommunen, eller det interkommunale organet, som tek imot pengane for piloten. Er det"
                            + " avtalt at ein annan gjer det, avklar det med departementet.",
                    "List the municipality, or the intermunicipal body, that is paid on the pilot's behalf. If it is"
                            + " agreed that another is, settle that with the ministry.");

    private static boolean isUnlikely(CaseFile file, Party party) {
        boolean isOfThePilot =
                file.parties().isInPilot(party) || file.parties().isPartnerOf(party, PartnerKind.INTERMUNICIPAL);
        return file.parties().isKnown(party) && !isOfThePilot;
    }

    static Vector<Rule> rules() {
        return Vector.of(A05, A06, A07, A08);
    }
}
