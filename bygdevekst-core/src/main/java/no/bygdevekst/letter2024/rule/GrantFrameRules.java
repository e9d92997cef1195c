package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Predicate;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.GrantImpediment;
import no.bygdevekst.commitment.Impediments;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.PaymentEnd;

/** The rules on how much the plan asks the state for, and in which years. */
final class GrantFrameRules {

    private GrantFrameRules() {}

    private static final Rule D01 = Rule.of("D01", Severity.ERROR)
            .citing(Letter.frame("¶2 s2"), Letter.planRequirements("¶4"))
            .when(file -> againstFrame(file, grant -> Impediments.exceedsGrant(grant, file.basis())))
            .searching(Parts.annualGrants())
            .summary("Mer enn rammen", "Meir enn ramma", "More than the allocation")
            .asks(
                    "Den statlige medfinansieringen som planen fordeler, skal holde seg innenfor rammen for"
                            + " piloten.",
                    "Den statlege medfinansieringa som planen fordeler, skal halde seg innanfor ramma for piloten.",
                    "The state co-financing that the plan distributes is to stay within the pilot's allocation.")
            .worded(GrantImpediment.ExceedsGrant.WORDING);

    private static Vector<Remark> againstFrame(CaseFile file, Predicate<StateGrant> which) {
        return file.basis()
                .commitment()
                .grants()
                .filter(which)
                .map(grant -> Remark.at(Place.plan(PlanMember.MEASURES))
                        .with("appropriationYear", grant.appropriationYear())
                        .comparing(grant.amount(), distributed(file, grant)));
    }

    private static Nok distributed(CaseFile file, StateGrant grant) {
        return file.basis().grantYears().total(grant.appropriationYear());
    }

    private static final Rule D02 = Rule.of("D02", Severity.WARNING)
            .citing(Letter.planRequirements("¶4"))
            .when(file -> againstFrame(file, grant -> isLeftOver(file, grant)))
            .searching(Parts.annualGrants())
            .reading(LetterReadings.of(FixedReading.FULL_DISTRIBUTION_IS_A_WARNING))
            .reading(LetterReadings.of(FixedReading.NOT_APPROVED_CAN_BE_ASKED_FOR_AGAIN))
            .summary("Ikke alt er fordelt", "Ikkje alt er fordelt", "Not all is distributed")
            .asks(
                    "Hele rammen skal fordeles i planens oversikt over avtaleperioden; slik brevet er tolket her,"
                            + " er fordelingen foreløpig, så det som ikke er fordelt, hindrer ikke innsending.",
                    "Heile ramma skal fordelast i oversikta planen har over avtaleperioden; slik brevet er tolka"
                            + " her, er fordelinga førebels, så det som ikkje er fordelt, hindrar ikkje innsending.",
                    "The whole allocation is to be distributed in the plan's overview of the period; as the"
                            + " letter is read here, the division is tentative, so what is not distributed does not prevent"
                            + " submission.")
            .wrong(
                    "Planen fordeler {actual} av bevilgningen for {appropriationYear}, men rammen er {expected}."
                            + " Avviket er {difference}.",
                    "Planen fordeler {actual} av løyvinga for {appropriationYear}, men ramma er {expected}. Avviket"
                            + " er {difference}.",
                    "The plan distributes {actual} of the appropriation of {appropriationYear}, but the allocation is"
                            + " {expected}. The difference is {difference}.")
            .mend(
                    "Fordel resten på tiltak, eller forklar departementet hvorfor dere ikke ber om alt. Det som det er"
                            + " søkt om, men som ikke er godkjent, kan det søkes om igjen i et senere år.",
                    "Fordel resten på tiltak, eller forklar departementet kvifor de ikkje ber om alt. Det som det er"
                            + " søkt om, men som ikkje er godkjent, kan det søkjast om att i eit seinare år.",
                    "Distribute the rest between measures, or tell the ministry why you do not ask for all of it. What"
                            + " was asked for and not approved can be asked for again in a later year.");

    private static boolean isLeftOver(CaseFile file, StateGrant grant) {
        return !file.measures().isEmpty() && distributed(file, grant).isLessThan(grant.amount());
    }

    private static final Rule D03 = Rule.of("D03", Severity.ERROR)
            .citing(Letter.frame("¶3 s2"), Letter.frame("¶1 s1"))
            .when(file -> file.stateLines()
                    .filter(placed -> isNotPayable(file, placed.line()))
                    .flatMap(placed -> paying(file, placed.line())
                            .map(StateGrant::appropriationYear)
                            .map(appropriationYear -> notPayable(file, placed, appropriationYear))))
            .searching(Parts.GRANTS, Parts.GRANT_OF_LINE, Parts.PREVIOUS_PLAN)
            .reading(LetterReadings.of(FixedReading.NOTHING_BEFORE_THE_APPROPRIATION))
            .reading(LetterReadings.of(CarryOverCount.AFTER_APPROPRIATION_YEAR))
            .reading(LetterReadings.of(PaymentEnd.PERIOD_OR_CARRY_OVER))
            .summary("År uten utbetaling", "År utan utbetaling", "Year without payment")
            .asks(
                    "De statlige midlene kan brukes fra året de er bevilget i, og så lenge de kan overføres, slik"
                            + " brevet er tolket her.",
                    "Dei statlege midlane kan brukast frå året dei er løyvde i, og så lenge dei kan overførast,"
                            + " slik brevet er tolka her.",
                    "The state's money can be used from the year of its appropriation, as long as it can be"
                            + " carried over, as the letter is read here.")
            .wrong(
                    "Tiltak {measure} «{title}» ber staten om {amount} i {year}, men slik brevet er"
                            + " tolket her, kan pengene betales ut fra {appropriationYear} til og med {last}.",
                    "Tiltak {measure} «{title}» ber staten om {amount} i {year}, men slik brevet er tolka"
                            + " her, kan pengane betalast ut frå {appropriationYear} til og med {last}.",
                    "Measure {measure} “{title}” asks the state for {amount} in {year}, but as the letter"
                            + " is read here the money can be paid from {appropriationYear} up to and including"
                            + " {last}.")
            .mend(
                    "Flytt beløpet til et år der det kan betales ut, eller la en annen kilde betale.",
                    "Flytt beløpet til eit år der det kan betalast ut, eller lat ei anna kjelde betale.",
                    "Move the amount to a year in which it can be paid, or let another source pay.");

    private static Remark notPayable(CaseFile file, PlacedLine placed, int appropriationYear) {
        boolean isTooEarly = placed.line().year() < appropriationYear;
        return placed.remark(BudgetLineMember.YEAR)
                .with("appropriationYear", appropriationYear)
                .with("last", file.basis().lastPayableYear(appropriationYear))
                .citing(isTooEarly ? Letter.frame("¶1 s1") : Letter.frame("¶3 s2"));
    }

    private static boolean isNotPayable(CaseFile file, BudgetLine line) {
        return Impediments.isNotPayable(line.year(), line.appropriationYear(), file.basis());
    }

    private static Option<StateGrant> paying(CaseFile file, BudgetLine line) {
        return file.basis().paying(line.year(), line.appropriationYear());
    }

    private static final Rule D06 = Rule.of("D06", Severity.ADVICE)
            .citing(Letter.payment("¶1 s1"))
            .when(file -> asksForThePlanYear(file) ? Vector.empty() : Vector.of(ofThePlanYear(file)))
            .searching(Searched.inStateLines())
            .reading(LetterReadings.of(FixedReading.GROSS_OF_UNSPENT_MONEY))
            .summary(
                    "Ikke søkt om statlig medfinansiering i planåret",
                    "Ikkje søkt om statleg medfinansiering i planåret",
                    "No state co-financing asked for in the plan's year")
            .asks(
                    "Utbetalingen i et år bygger på behovet som planen viser for det året; slik brevet er"
                            + " tolket her, uten fradrag for det piloten har fått og ikke brukt.",
                    "Utbetalinga i eit år byggjer på behovet som planen viser for det året; slik brevet"
                            + " er tolka her, utan frådrag for det piloten har fått og ikkje brukt.",
                    "What is paid in a year rests on the need that the plan shows for that year; as the"
                            + " letter is read here, without deducting what the pilot has been paid and not spent.")
            .wrong(
                    "Planen for {year} søker ikke om statlig medfinansiering det året.",
                    "Planen for {year} søkjer ikkje om statleg medfinansiering det året.",
                    "The plan for {year} asks for no state co-financing that year.")
            .mend(
                    "Kontroller at det er meningen: uten statlige linjer for {year} gis det ikke noe tilskudd for det"
                            + " året.",
                    "Kontroller at det er meininga: utan statlege linjer for {year} vert det ikkje gjeve noko tilskot"
                            + " for det året.",
                    "Check that this is meant: without state lines for {year} no grant is given for that year.");

    private static boolean asksForThePlanYear(CaseFile file) {
        return file.stateLines().exists(placed -> placed.line().year() == file.planYear());
    }

    private static Remark ofThePlanYear(CaseFile file) {
        return Remark.at(Place.plan(PlanMember.YEAR)).with("year", file.planYear());
    }

    private static final Rule D07 = Rule.of("D07", Severity.WARNING)
            .citing(Letter.frame("¶1 s1"), Letter.shall(2))
            .when(file -> file.lines()
                    .filter(placed -> file.parties().isPartnerOf(placed.line().source(), PartnerKind.MINISTRY))
                    .map(placed -> placed.remark(BudgetLineMember.SOURCE)
                            .with("party", file.parties().name(placed.line().source()))))
            .speakingOf(PartnerKind.MINISTRY)
            .summary("Departementet som egen kilde", "Departementet som eiga kjelde", "The ministry as its own source")
            .asks(
                    "Departementets bidrag til tiltakene er den statlige medfinansieringen, som har én"
                            + " felles ramme.",
                    "Bidraget frå departementet til tiltaka er den statlege medfinansieringa, som har éi"
                            + " felles ramme.",
                    "What the ministry contributes to the measures is the state co-financing, which has"
                            + " one allocation.")
            .wrong(
                    "Tiltak {measure} «{title}» fører {amount} i {year} med {party} som kilde, utenom" + " rammen.",
                    "Tiltak {measure} «{title}» fører {amount} i {year} med {party} som kjelde, utanom" + " ramma.",
                    "Measure {measure} “{title}” enters {amount} in {year} with {party} as source,"
                            + " outside the allocation.")
            .mend(
                    "Velg staten som kilde, så beløpet regnes med i rammen.",
                    "Vel staten som kjelde, så beløpet vert rekna med i ramma.",
                    "Choose the state as source, so that the amount counts within the allocation.");

    static Vector<Rule> rules() {
        return Vector.of(D01, D02, D03, D06, D07);
    }
}
