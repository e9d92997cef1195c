package no.bygdevekst.letter2024.rule;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Set;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedMeasure;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;

/** The rules on what the municipalities and the partners bring in themselves. */
final class OwnEffortRules {

    private OwnEffortRules() {}

    private static final Rule E02 = Rule.of("E02", Severity.ERROR)
            .citing(Letter.own("¶1"), Letter.own("¶2 s1"))
            .when(file -> file.measures().isEmpty() ? Vector.empty() : withoutOwnEffort(file))
            .searching(Parts.LINES)
            .reading(LetterReadings.of(FixedReading.EACH_MUNICIPALITY_SHOWS_OWN_EFFORT))
            .reading(LetterReadings.of(FixedReading.OWN_EFFORT_OF_ANY_SIZE))
            .reading(LetterReadings.of(FixedReading.HOURS_TIMES_RATE))
            .summary("Kommune uten egeninnsats", "Kommune utan eigeninnsats", "Municipality without own effort")
            .asks(
                    "Kommunene bruker av sine egne ressurser, og planen viser hvor mye; slik brevet er tolket her,"
                            + " gjelder det hver kommune, og egeninnsats av alle slag og størrelser holder, i hvilket som"
                            + " helst år i perioden, som timer ganger timesats eller i kroner.",
                    "Kommunane brukar av sine eigne ressursar, og planen viser kor mykje; slik brevet er tolka her,"
                            + " gjeld det kvar kommune, og eigeninnsats av alle slag og storleikar held, i kva år som"
                            + " helst i perioden, som timar gonger timesats eller i kroner.",
                    "The municipalities use some of their own resources, and the plan shows how much; as the letter is"
                            + " read here, that is asked of each municipality, and own effort of any size and kind will"
                            + " do, in any year of the period, as hours times hourly rate or as money.")
            .wrong(
                    "{name} er ikke ført opp med timer, penger eller annet i noe tiltak i avtaleperioden.",
                    "{name} er ikkje ført opp med timar, pengar eller anna i noko tiltak i avtaleperioden.",
                    "{name} is not entered with hours, money or anything else in any measure of the agreement period.")
            .mend(
                    "Før opp det kommunen bidrar med, i timer med timesats eller i kroner. Arbeider et"
                            + " organ for flere kommuner, så før hver kommunes del på kommunen selv.",
                    "Før opp det kommunen bidreg med, i timar med timesats eller i kroner. Arbeider eit"
                            + " organ for fleire kommunar, så før delen til kvar kommune på kommunen sjølv.",
                    "Enter what the municipality contributes, as hours with an hourly rate or as money."
                            + " Where a joint body works for several municipalities, enter each one's share on the"
                            + " municipality itself.");

    private static Vector<Remark> withoutOwnEffort(CaseFile file) {
        return municipalities(file)
                .reject(municipality -> isSourceInPeriod(file, municipality.party()))
                .map(municipality -> municipality.remark(file));
    }

    private static final Rule E03 = Rule.of("E03", Severity.ADVICE)
            .citing(Letter.own("¶2 s1"))
            .when(OwnEffortRules::withoutOwnEffortInPlanYear)
            .searching(Parts.LINES)
            .reading(LetterReadings.of(FixedReading.HOURS_TIMES_RATE))
            .summary(
                    "Ingen egeninnsats i planåret", "Ingen eigeninnsats i planåret", "No own effort in the plan's year")
            .asks(
                    "Det kommunen selv legger inn, skal gå fram av planen; slik brevet er tolket her,"
                            + " timer ganger timesats i hver linje.",
                    "Det kommunen sjølv legg inn, skal gå fram av planen; slik brevet er tolka her, timar"
                            + " gonger timesats i kvar linje.",
                    "What the municipality itself puts in is to be seen from the plan; as the letter is"
                            + " read here, hours times hourly rate in each line.")
            .wrong(
                    "{name} bidrar i andre år, men ikke i {year}, året som planen gjelder.",
                    "{name} bidreg i andre år, men ikkje i {year}, året som planen gjeld.",
                    "{name} contributes in other years, but not in {year}, the year that the plan is for.")
            .mend(
                    "Før opp bidraget for {year} også, dersom kommunen bidrar det året.",
                    "Før opp bidraget for {year} òg, dersom kommunen bidreg det året.",
                    "Enter the contribution for {year} too, if the municipality contributes that year.");

    private static Vector<Remark> withoutOwnEffortInPlanYear(CaseFile file) {
        return municipalities(file)
                .filter(municipality -> isSourceInPeriod(file, municipality.party()))
                .reject(municipality -> file.isSource(municipality.party(), file.planYear()))
                .map(municipality -> municipality.remark(file).with("year", file.planYear()));
    }

    private static final Rule E04 = Rule.of("E04", Severity.ADVICE)
            .citing(Letter.planRequirements("¶1 s3"), Letter.own("¶3"))
            .when(OwnEffortRules::withUnclarifiedContribution)
            .searching(Searched.inDocument(DocumentMember.PLAN, PlanMember.CONTRIBUTIONS_CLARIFIED), Parts.LINES)
            .speakingOf(PartnerKind.MINISTRY, PartnerKind.DISTRICT_CENTRE)
            .summary("Bidrag ikke avklart", "Bidrag ikkje avklart", "Contribution not clarified")
            .asks(
                    "Mens planen blir til, avklarer kommunene hva samarbeidspartene eventuelt skal bidra med.",
                    "Medan planen vert til, avklarar kommunane kva samarbeidspartane eventuelt skal bidra med.",
                    "While the plan takes shape, the municipalities clarify what the partners may contribute.")
            .wrong(
                    "{name} er med i tiltak, men planen sier ikke hva parten bidrar med.",
                    "{name} er med i tiltak, men planen seier ikkje kva parten bidreg med.",
                    "{name} takes part in measures, but the plan does not say what it contributes.")
            .mend(
                    "Før opp bidraget i budsjettet, eller noter at det er avklart at parten ikke bidrar.",
                    "Før opp bidraget i budsjettet, eller noter at det er avklart at parten ikkje bidreg.",
                    "Enter the contribution in the budget, "
                            + "or note that it is clarified that the partner contributes nothing.");

    private static Vector<Remark> withUnclarifiedContribution(CaseFile file) {
        Set<Party> atWork = atWork(file);
        Set<Party> clarified = file.plan().contributionsClarified().toJavaSet();
        return partners(file)
                .filter(partner -> atWork.contains(partner.party()))
                .reject(partner -> file.isSource(partner.party()) || clarified.contains(partner.party()))
                .reject(partner -> file.parties().isCentral(partner.party()))
                .map(partner -> partner.remark(file));
    }

    private static boolean isSourceInPeriod(CaseFile file, Party party) {
        return file.agreement().period().years().exists(year -> file.isSource(party, year));
    }

    private static Set<Party> atWork(CaseFile file) {
        Set<Party> atWork = new HashSet<>();
        for (PlacedMeasure placed : file.measures()) {
            atWork.add(placed.measure().responsible());
            placed.measure().participants().forEach(atWork::add);
        }
        return atWork;
    }

    /** A party of the agreement, and where it first stands there. */
    private record PlacedParty(Place place, Party party) {
        Remark remark(CaseFile file) {
            return Remark.at(place).about(party).with("name", file.parties().name(party));
        }
    }

    private static Vector<PlacedParty> municipalities(CaseFile file) {
        return placed(
                AgreementMember.MUNICIPALITIES,
                file.agreement().municipalities().map(Municipality::party));
    }

    private static Vector<PlacedParty> partners(CaseFile file) {
        return placed(AgreementMember.PARTNERS, file.agreement().partners().map(Partner::party));
    }

    private static Vector<PlacedParty> placed(AgreementMember list, Vector<Party> parties) {
        return parties.zipWithIndex()
                .distinctBy(Tuple2::_1)
                .map(each -> new PlacedParty(Place.agreement(list).at(each._2), each._1));
    }

    static Vector<Rule> rules() {
        return Vector.of(E02, E03, E04);
    }
}
