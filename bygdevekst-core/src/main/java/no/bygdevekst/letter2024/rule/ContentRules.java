package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** The rules on what a plan has to contain: measures, their activities, and their funding year by year. */
final class ContentRules {

    private ContentRules() {}

    private static final Rule B03 = Rule.of("B03", Severity.ERROR)
            .citing(Letter.shall(1))
            .when(file -> file.measures()
                    .filter(placed -> needsActivities(placed.measure(), file.planYear()))
                    .map(placed -> placed.remark(MeasureMember.ACTIVITIES).with("year", file.planYear())))
            .searching(Parts.ACTIVITIES_OF_MEASURE, Parts.LINES_OF_MEASURE)
            .summary("Tiltak uten aktiviteter", "Tiltak utan aktivitetar", "Measure without activities")
            .asks(
                    "Planen gjør rede for hva som skal gjøres i hvert tiltak.",
                    "Planen gjer greie for kva som skal gjerast i kvart tiltak.",
                    "The plan sets out what is to be done in each measure.")
            .wrong(
                    "Tiltak {measure} «{title}» har ingen aktiviteter i planen for {year}.",
                    "Tiltak {measure} «{title}» har ingen aktivitetar i planen for {year}.",
                    "Measure {measure} “{title}” has no activities in the plan for {year}.")
            .mend(
                    "Før opp minst én aktivitet med navn, startdato og sluttdato.",
                    "Før opp minst éin aktivitet med namn, startdato og sluttdato.",
                    "Enter at least one activity with a name, a first day and a last day.");

    private static boolean needsActivities(Measure measure, int planYear) {
        return measure.activities().isEmpty() && (measure.budget().isEmpty() || isFunded(measure, planYear));
    }

    private static final Rule B05 = Rule.of("B05", Severity.WARNING)
            .citing(Letter.shall(2))
            .when(ContentRules::unfundedYears)
            .searching(Parts.LINES_OF_MEASURE)
            .summary("Aktivitet uten finansiering", "Aktivitet utan finansiering", "Activity without funding")
            .asks(
                    "All aktivitet under avtalen skal stå med finansiering i planen, uansett hvem som" + " betaler.",
                    "All aktivitet under avtalen skal stå med finansiering i planen, same kven som" + " betaler.",
                    "All activity under the agreement must be shown in the plan with its funding, whoever" + " pays.")
            .wrong(
                    "Tiltak {measure} «{title}» har aktivitet i {year}, men ingen budsjettlinje det året.",
                    "Tiltak {measure} «{title}» har aktivitet i {year}, men inga budsjettlinje det året.",
                    "Measure {measure} “{title}” has activity in {year}, but no budget line that year.")
            .mend(
                    "Før opp hvem som dekker arbeidet det året, egne timer medregnet, eller rett datoene for"
                            + " aktiviteten.",
                    "Før opp kven som dekkjer arbeidet det året, eigne timar medrekna, eller rett datoane for"
                            + " aktiviteten.",
                    "Enter who covers the work that year, own hours included, or correct the dates of the activity.");

    private static Vector<Remark> unfundedYears(CaseFile file) {
        Vector<Integer> period = file.agreement().period().years();
        return file.measures()
                .flatMap(placed -> unfundedYears(placed.measure(), period)
                        .map(year ->
                                placed.remark(MeasureMember.BUDGET).about(year).with("year", year)));
    }

    private static Vector<Integer> unfundedYears(Measure measure, Vector<Integer> period) {
        return measure.budget().isEmpty()
                ? Vector.empty()
                : period.filter(year -> isActive(measure, year) && !isFunded(measure, year));
    }

    private static boolean isFunded(Measure measure, int year) {
        return measure.budget().exists(line -> line.year() == year);
    }

    private static boolean isActive(Measure measure, int year) {
        return measure.activities().exists(activity -> activity.touches(year));
    }

    private static final Rule B06 = Rule.of("B06", Severity.ERROR)
            .citing(Letter.shall(1))
            .when(file -> file.measures()
                    .filter(placed -> placed.measure().budget().isEmpty())
                    .map(placed -> placed.remark(MeasureMember.BUDGET)))
            .searching(Parts.LINES_OF_MEASURE)
            .summary("Tiltak uten budsjett", "Tiltak utan budsjett", "Measure without a budget")
            .asks(
                    "Planen viser hvordan hvert tiltak er finansiert.",
                    "Planen viser korleis kvart tiltak er finansiert.",
                    "The plan shows how each measure is funded.")
            .wrong(
                    "Tiltak {measure} «{title}» har ingen budsjettlinjer.",
                    "Tiltak {measure} «{title}» har ingen budsjettlinjer.",
                    "Measure {measure} “{title}” has no budget lines.")
            .mend(
                    "Før opp hva tiltaket koster år for år, og hvem som betaler eller bidrar med timer.",
                    "Før opp kva tiltaket kostar år for år, og kven som betaler eller bidreg med timar.",
                    "Enter what the measure costs year by year, and who pays or contributes hours.");

    private static final Rule B16 = Rule.of("B16", Severity.ERROR)
            .citing(Letter.shall(1))
            .when(file -> file.measures().isEmpty()
                    ? Vector.of(Remark.at(Place.plan(PlanMember.MEASURES)).with("year", file.planYear()))
                    : Vector.empty())
            .searching(Parts.MEASURES)
            .summary("Plan uten tiltak", "Plan utan tiltak", "Plan without measures")
            .asks(
                    "Planen gjør rede for hvilke tiltak piloten vil gjennomføre.",
                    "Planen gjer greie for kva tiltak piloten vil gjennomføre.",
                    "The plan sets out which measures the pilot will carry out.")
            .wrong(
                    "Planen for {year} har ingen tiltak.",
                    "Planen for {year} har ingen tiltak.",
                    "The plan for {year} has no measures.")
            .mend(
                    "Før opp tiltakene, hvert med delmål, ansvarlig, aktiviteter og budsjett.",
                    "Før opp tiltaka, kvart med delmål, ansvarleg, aktivitetar og budsjett.",
                    "Enter the measures, each with its sub-goal, who is responsible, activities and budget.");

    private static final Rule B18 = Rule.of("B18", Severity.WARNING)
            .citing(Letter.commitment("¶1 s3"))
            .when(file -> file.measures()
                    .filter(placed -> lacksActivityInYear(placed.measure(), file.planYear()))
                    .map(placed -> placed.remark(MeasureMember.ACTIVITIES)
                            .with("year", file.planYear())
                            .with("lack", Lack.of(placed.measure()))
                            .with("firstYear", firstYearLeft(placed.measure(), file.planYear()))))
            .searching(Parts.ACTIVITIES_OF_MEASURE, Parts.LINES_OF_MEASURE)
            .summary("Ingen aktivitet i planåret", "Ingen aktivitet i planåret", "No activity in the plan's year")
            .asks(
                    "Den årlige planen sier hva som skal gjøres det kommende året, og hva det vil koste.",
                    "Den årlege planen seier kva som skal gjerast det komande året, og kva det vil koste.",
                    "The yearly plan says what is to be done in the coming year, and what it will cost.")
            .wrong(
                    "Planen er for {year}, og tiltak {measure} «{title}» {lack}.",
                    "Planen er for {year}, og tiltak {measure} «{title}» {lack}.",
                    "The plan is for {year}, and measure {measure} “{title}” {lack}.")
            .mend(
                    "Før opp hva som skal gjøres og når, senest i planen for {firstYear}. Et år dere"
                            + " søker om statlig medfinansiering for, må noe av arbeidet skje.",
                    "Før opp kva som skal gjerast og når, seinast i planen for {firstYear}. Eit år de"
                            + " søkjer om statleg medfinansiering for, må noko av arbeidet skje.",
                    "Enter what is to be done and when, no later than in the plan for {firstYear}. In a"
                            + " year that you apply for state co-financing for, some of the work must be done.");

    /** What a measure lacks that has no activity in the plan's year. */
    private enum Lack implements Term {
        ANY_ACTIVITY(Text.of("har ingen aktiviteter ennå", "har ingen aktivitetar enno", "has no activities yet")),
        ACTIVITY_THAT_YEAR(
                Text.of("har ingen aktivitet det året", "har ingen aktivitet det året", "has no activity that year"));

        private final Text text;

        Lack(Text text) {
            this.text = text;
        }

        static Lack of(Measure measure) {
            return measure.activities().isEmpty() ? ANY_ACTIVITY : ACTIVITY_THAT_YEAR;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** The first year, from the plan's on, in which the measure has a line; the plan's year where there is none. */
    private static int firstYearLeft(Measure measure, int planYear) {
        return measure.budget()
                .map(BudgetLine::year)
                .filter(year -> year >= planYear)
                .min()
                .getOrElse(planYear);
    }

    private static boolean lacksActivityInYear(Measure measure, int planYear) {
        return measure.activities().isEmpty()
                ? !needsActivities(measure, planYear)
                : asksForStateMoney(measure, planYear) && !isActive(measure, planYear);
    }

    private static boolean asksForStateMoney(Measure measure, int year) {
        return measure.stateLines().exists(line -> line.year() == year);
    }

    static Vector<Rule> rules() {
        return Vector.of(B03, B05, B06, B16, B18);
    }
}
