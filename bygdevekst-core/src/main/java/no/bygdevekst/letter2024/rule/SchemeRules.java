package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.SchemeMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.SchemeText;
import no.bygdevekst.plan.ThirdPartyScheme;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.rulebook.PlacedMeasure;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;
import no.bygdevekst.text.Blank;

/** The rules on schemes that pass the state's money on to third parties. */
final class SchemeRules {

    private SchemeRules() {}

    private static final Rule G01 = Rule.of("G01", Severity.ERROR)
            .citing(Letter.restrictions("¶2"))
            .when(file -> passingOn(file)
                    .filter(placed -> hasBegun(file, placed))
                    .filter(placed -> placed.measure().thirdPartyScheme().isEmpty())
                    .map(placed -> remark(placed, placed.place(MeasureMember.THIRD_PARTY_SCHEME))))
            .searching(Searched.inMeasure(MeasureMember.THIRD_PARTY_SCHEME))
            .speakingOf(FundUse.THIRD_PARTY_GRANT)
            .summary("Tilskuddsordning uten regelverk", "Tilskotsordning utan regelverk", "Grant scheme without rules")
            .asks(
                    "Skal penger deles ut videre til andre, må kommunen først fastsette regler for ordningen.",
                    "Skal pengar delast ut vidare til andre, må kommunen først fastsetje reglar for ordninga.",
                    "If money is to be passed on to others, the municipality must first lay down rules for the scheme.")
            .wrong(
                    "Tiltak {measure} «{title}» deler ut statlige midler til tredjepart fra og med"
                            + " {year}, men planen sier ingenting om regelverket.",
                    "Tiltak {measure} «{title}» deler ut statlege midlar til tredjepart frå og med"
                            + " {year}, men planen seier ingenting om regelverket.",
                    "Measure {measure} “{title}” passes the state's money on to third parties from"
                            + " {year}, but the plan says nothing about the rules.")
            .mend(
                    "Beskriv ordningen: målgruppe, kriterier, kunngjøring, søknadsbehandling, rapportering og"
                            + " oppfølging.",
                    "Skildra ordninga: målgruppe, kriterium, kunngjering, søknadsbehandling, rapportering og"
                            + " oppfølging.",
                    "Describe the scheme: target group, criteria, announcement, processing of applications, reporting"
                            + " and follow-up.");

    private static Vector<PlacedMeasure> passingOn(CaseFile file) {
        return file.measures().filter(SchemeRules::passesOn);
    }

    private static boolean passesOn(PlacedMeasure placed) {
        return placed.stateLines().exists(SchemeRules::passesOn);
    }

    private static boolean passesOn(PlacedLine placed) {
        return placed.line().use() == FundUse.THIRD_PARTY_GRANT;
    }

    private static boolean hasBegun(CaseFile file, PlacedMeasure placed) {
        return firstYear(placed) <= file.planYear();
    }

    private static int firstYear(PlacedMeasure placed) {
        return placed.stateLines()
                .filter(SchemeRules::passesOn)
                .map(line -> line.line().year())
                .min()
                .get();
    }

    private static Remark remark(PlacedMeasure placed, Place place) {
        return placed.remarkAt(place).with("year", firstYear(placed));
    }

    private static final Rule G02 = Rule.of("G02", Severity.ERROR)
            .citing(Letter.restrictions("¶3"))
            .when(file ->
                    passingOn(file).filter(placed -> hasBegun(file, placed)).flatMap(SchemeRules::blankTexts))
            .speakingOf(FundUse.THIRD_PARTY_GRANT)
            .speakingOf(SchemeText.values())
            .summary("Regelverket er ufullstendig", "Regelverket er ufullstendig", "Incomplete scheme rules")
            .asks(
                    "Reglene for ordningen skal si hvem den er for, hva den skal føre til, hvem som får, og hvordan den"
                            + " kunngjøres, behandles, rapporteres og følges opp.",
                    "Reglane for ordninga skal seie kven ho er for, kva ho skal føre til, kven som får, og korleis ho"
                            + " vert kunngjord, behandla, rapportert og følgd opp.",
                    "The rules of the scheme are to say whom it is for, what it is to achieve, who gets a grant, and"
                            + " how it is announced, processed, reported and followed up.")
            .wrong(
                    "Ordningen i tiltak {measure} «{title}», som deler ut penger fra og med {year},"
                            + " mangler punktet «{missing}».",
                    "Ordninga i tiltak {measure} «{title}», som deler ut pengar frå og med {year},"
                            + " manglar punktet «{missing}».",
                    "The scheme of measure {measure} “{title}”, which passes money on from {year}, does"
                            + " not state the “{missing}”.")
            .mend(
                    "Skriv hva kommunen har vedtatt om dette.",
                    "Skriv kva kommunen har vedteke om dette.",
                    "Write what the municipality has adopted about this.");

    private static Vector<Remark> blankTexts(PlacedMeasure placed) {
        return placed.measure()
                .thirdPartyScheme()
                .toVector()
                .flatMap(SchemeRules::missing)
                .map(text ->
                        remark(placed, place(placed, member(text))).about(text).with("missing", text));
    }

    private static Vector<SchemeText> missing(ThirdPartyScheme scheme) {
        return Vector.of(SchemeText.values()).filter(text -> Blank.isBlank(scheme.text(text)));
    }

    private static SchemeMember member(SchemeText text) {
        return switch (text) {
            case TARGET_GROUP -> SchemeMember.TARGET_GROUP;
            case GOAL_CRITERIA -> SchemeMember.GOAL_CRITERIA;
            case AWARD_CRITERIA -> SchemeMember.AWARD_CRITERIA;
            case ANNOUNCEMENT -> SchemeMember.ANNOUNCEMENT;
            case APPLICATION_PROCESSING -> SchemeMember.APPLICATION_PROCESSING;
            case REPORTING -> SchemeMember.REPORTING;
            case FOLLOW_UP -> SchemeMember.FOLLOW_UP;
        };
    }

    private static final Rule G03 = Rule.of("G03", Severity.WARNING)
            .citing(Letter.restrictions("¶2"))
            .when(file -> passingOn(file).flatMap(placed -> runByOthers(file, placed)))
            .speakingOf(FundUse.THIRD_PARTY_GRANT)
            .speakingOf(PartnerKind.MINISTRY, PartnerKind.DISTRICT_CENTRE)
            .summary("Ordning ikke hos kommunen", "Ordning ikkje hos kommunen", "Scheme not with a municipality")
            .asks(
                    "Kommunen skal ha fastsatt reglene for ordningen, også når andre forvalter den.",
                    "Kommunen skal ha fastsett reglane for ordninga, òg når andre forvaltar ho.",
                    "The municipality must have laid down the rules, also where others run the scheme.")
            .wrong(
                    "Ordningen i tiltak {measure} «{title}» forvaltes av {party}, som ikke er en kommune i piloten.",
                    "Ordninga i tiltak {measure} «{title}» vert forvalta av {party}, som ikkje er ein kommune i"
                            + " piloten.",
                    "The scheme of measure {measure} “{title}” is run by {party}, which is no municipality of the"
                            + " pilot.")
            .mend(
                    "La en av kommunene forvalte ordningen, eller forklar hvordan kommunen har hånd om regelverket.",
                    "Lat ein av kommunane forvalte ordninga, eller forklar korleis kommunen har hand om regelverket.",
                    "Let one of the municipalities run the scheme, or explain how it is in charge of the rules.");

    private static Vector<Remark> runByOthers(CaseFile file, PlacedMeasure placed) {
        Place administeredBy = place(placed, SchemeMember.ADMINISTERED_BY);
        return placed.measure()
                .thirdPartyScheme()
                .map(ThirdPartyScheme::administeredBy)
                .filter(party -> isKnownOther(file, party))
                .toVector()
                .map(party -> placed.remarkAt(administeredBy)
                        .about(party)
                        .with("party", file.parties().name(party)));
    }

    private static boolean isKnownOther(CaseFile file, Party party) {
        return file.parties().isKnown(party)
                && !file.parties().isCentral(party)
                && !file.parties().isInPilot(party);
    }

    private static final Rule G04 = Rule.of("G04", Severity.WARNING)
            .citing(Letter.restrictions("¶2"))
            .when(file -> passingOn(file)
                    .reject(placed -> hasBegun(file, placed))
                    .filter(SchemeRules::isUnfinished)
                    .map(placed -> remark(placed, placed.place(MeasureMember.THIRD_PARTY_SCHEME))))
            .searching(Parts.scheme())
            .searching(Searched.inStateLinesOfMeasure())
            .speakingOf(FundUse.THIRD_PARTY_GRANT)
            .speakingOf(SchemeText.values())
            .summary("Regelverk må lages i tide", "Regelverk må lagast i tide", "Rules needed in time")
            .asks(
                    "En ordning som skal dele ut penger senere, må ha et fullstendig regelverk når den begynner.",
                    "Ei ordning som skal dele ut pengar seinare, må ha eit fullstendig regelverk når ho tek til.",
                    "A scheme that is to pass money on later must have complete rules by the time it begins.")
            .wrong(
                    "Tiltak {measure} «{title}» skal dele ut statlige midler til tredjepart fra og med"
                            + " {year}, men regelverket er ikke ferdig beskrevet.",
                    "Tiltak {measure} «{title}» skal dele ut statlege midlar til tredjepart frå og med"
                            + " {year}, men regelverket er ikkje ferdig skildra.",
                    "Measure {measure} “{title}” is to pass the state's money on to third parties from"
                            + " {year}, but its rules are not yet fully described.")
            .mend(
                    "Gjør regelverket ferdig før planen for {year}.",
                    "Gjer regelverket ferdig før planen for {year}.",
                    "Complete the rules before the plan for {year}.");

    private static boolean isUnfinished(PlacedMeasure placed) {
        return placed.measure()
                .thirdPartyScheme()
                .forAll(scheme -> !missing(scheme).isEmpty());
    }

    private static final Rule G05 = Rule.of("G05", Severity.WARNING)
            .citing(Letter.restrictions("¶2"))
            .when(file -> file.measures()
                    .filter(placed -> placed.measure().thirdPartyScheme().isDefined())
                    .filter(placed -> !placed.stateLines().isEmpty() && !passesOn(placed))
                    .map(placed -> placed.remark(MeasureMember.THIRD_PARTY_SCHEME)))
            .searching(Searched.inStateLinesOfMeasure())
            .speakingOf(FundUse.THIRD_PARTY_GRANT)
            .summary("Ordning uten tilskuddslinje", "Ordning utan tilskotslinje", "Scheme without a grant line")
            .asks(
                    "Reglene for en tilskuddsordning hører til penger som deles ut videre til andre.",
                    "Reglane for ei tilskotsordning høyrer til pengar som vert delte ut vidare til andre.",
                    "The rules of a grant scheme belong to money that is passed on to others.")
            .wrong(
                    "Tiltak {measure} «{title}» har en tilskuddsordning, men ingen av linjene fra staten er ført som"
                            + " tilskudd til tredjepart.",
                    "Tiltak {measure} «{title}» har ei tilskotsordning, men ingen av linjene frå staten er ført som"
                            + " tilskot til tredjepart.",
                    "Measure {measure} “{title}” has a grant scheme, but none of its lines from the state is entered as"
                            + " a grant to third parties.")
            .mend(
                    "Velg tilskudd til tredjepart som bruk på de linjene som deles ut videre. Er det andre enn staten som"
                            + " betaler dem, kan ordningen stå.",
                    "Vel tilskot til tredjepart som bruk på dei linjene som vert delte ut vidare. Er det andre enn staten"
                            + " som betaler dei, kan ordninga stå.",
                    "Choose grant to third parties as the use of the lines that are passed on. If others than the state"
                            + " pay them, the scheme can stay.");

    private static final Rule G06 = Rule.of("G06", Severity.WARNING)
            .citing(Letter.bullet("7"))
            .when(file -> schemes(passingOn(file))
                    .filter(placed -> scheme(placed).recipients().isEmpty())
                    .map(placed -> placed.remarkAt(place(placed, SchemeMember.RECIPIENTS))))
            .searching(Parts.RECIPIENTS_OF_MEASURE)
            .speakingOf(FundUse.THIRD_PARTY_GRANT)
            .summary("Mottakerne er ikke oppgitt", "Mottakarane er ikkje oppgjevne", "Recipients not given")
            .asks(
                    "De statlige midlene kan ikke gå til bedrifter og private, og det kan bare prøves når ordningen sier"
                            + " hvem som kan få tilskudd.",
                    "Dei statlege midlane kan ikkje gå til bedrifter og private, og det kan berre prøvast når ordninga"
                            + " seier kven som kan få tilskot.",
                    "The state's money cannot go to businesses and private parties, and that can be tested only where"
                            + " the scheme says who can receive a grant.")
            .wrong(
                    "Ordningen i tiltak {measure} «{title}» sier ikke hvem som kan få tilskudd.",
                    "Ordninga i tiltak {measure} «{title}» seier ikkje kven som kan få tilskot.",
                    "The scheme of measure {measure} “{title}” does not say who can receive a grant.")
            .mend(
                    "Velg mottakerne: personer, bedrifter, organisasjoner eller offentlige organer.",
                    "Vel mottakarane: personar, bedrifter, organisasjonar eller offentlege organ.",
                    "Choose the recipients: persons, businesses, organizations or public bodies.");

    private static final Rule G07 = Rule.of("G07", Severity.WARNING)
            .citing(Letter.restrictions("¶2"))
            .when(file -> schemes(passingOn(file).filter(placed -> hasBegun(file, placed)))
                    .filter(placed -> Blank.isBlank(scheme(placed).rules()))
                    .map(placed -> remark(placed, place(placed, SchemeMember.RULES))))
            .speakingOf(FundUse.THIRD_PARTY_GRANT)
            .summary(
                    "Ikke sagt at reglene er vedtatt",
                    "Ikkje sagt at reglane er vedtekne",
                    "Rules not said to be adopted")
            .asks(
                    "Kommunen må ha fastsatt reglene før pengene deles ut.",
                    "Kommunen må ha fastsett reglane før pengane vert delte ut.",
                    "The municipality must have laid down the rules before the money is passed on.")
            .wrong(
                    "Ordningen i tiltak {measure} «{title}» deler ut penger fra og med {year}, men planen sier ikke hvor"
                            + " reglene er vedtatt.",
                    "Ordninga i tiltak {measure} «{title}» deler ut pengar frå og med {year}, men planen seier ikkje kvar"
                            + " reglane er vedtekne.",
                    "The scheme of measure {measure} “{title}” passes money on from {year}, but the plan does not say"
                            + " where the rules were adopted.")
            .mend(
                    "Før opp vedtaket, eller nettadressen der reglene står.",
                    "Før opp vedtaket, eller nettadressa der reglane står.",
                    "Enter the decision, or the web address of the rules.");

    private static Vector<PlacedMeasure> schemes(Vector<PlacedMeasure> measures) {
        return measures.filter(placed -> placed.measure().thirdPartyScheme().isDefined());
    }

    private static ThirdPartyScheme scheme(PlacedMeasure placed) {
        return placed.measure().thirdPartyScheme().get();
    }

    private static Place place(PlacedMeasure placed, SchemeMember member) {
        return placed.place(MeasureMember.THIRD_PARTY_SCHEME).at(member);
    }

    static Vector<Rule> rules() {
        return Vector.of(G01, G02, G03, G04, G05, G06, G07);
    }
}
