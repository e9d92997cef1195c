package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
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
        return file.measures().reject(placed -> yearsOfPassingOn(placed).isEmpty());
    }

    private static Vector<Integer> yearsOfPassingOn(PlacedMeasure placed) {
        return placed.stateLines()
                .map(PlacedLine::line)
                .filter(line -> line.use() == FundUse.THIRD_PARTY_GRANT)
                .map(line -> line.year());
    }

    private static boolean hasBegun(CaseFile file, PlacedMeasure placed) {
        return firstYear(placed) <= file.planYear();
    }

    private static int firstYear(PlacedMeasure placed) {
        return yearsOfPassingOn(placed).min().get();
    }

    private static Remark remark(PlacedMeasure placed, Place place) {
        return placed.remarkAt(place).with("year", firstYear(placed));
    }

    private static final Rule G02 = Rule.of("G02", Severity.ERROR)
            .citing(Letter.restrictions("¶3"))
            .when(file ->
                    passingOn(file).filter(placed -> hasBegun(file, placed)).flatMap(SchemeRules::blankTexts))
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
        Place scheme = placed.place(MeasureMember.THIRD_PARTY_SCHEME);
        return placed.measure()
                .thirdPartyScheme()
                .toVector()
                .flatMap(SchemeRules::missing)
                .map(text -> remark(placed, scheme.at(member(text))).about(text).with("missing", text));
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
        Place administeredBy = placed.place(MeasureMember.THIRD_PARTY_SCHEME).at(SchemeMember.ADMINISTERED_BY);
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
        return file.parties().isKnown(party) && !file.parties().isInPilot(party);
    }

    private static final Rule G04 = Rule.of("G04", Severity.WARNING)
            .citing(Letter.restrictions("¶2"))
            .when(file -> passingOn(file)
                    .reject(placed -> hasBegun(file, placed))
                    .filter(SchemeRules::isUnfinished)
                    .map(placed -> remark(placed, placed.place(MeasureMember.THIRD_PARTY_SCHEME))))
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

    static Vector<Rule> rules() {
        return Vector.of(G01, G02, G03, G04);
    }
}
