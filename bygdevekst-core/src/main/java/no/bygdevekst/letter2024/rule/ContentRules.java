package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;

/** The rules on what a plan has to contain: measures, their activities, and their funding year by year. */
final class ContentRules {

    private ContentRules() {}

    private static final Rule B03 = Rule.of("B03", Severity.ERROR)
            .citing(Letter.shall(1))
            .when(file -> file.measures()
                    .filter(placed -> needsActivities(placed.measure(), file.planYear()))
                    .map(placed -> placed.remark(MeasureMember.ACTIVITIES).with("year", file.planYear())))
            .summary("Tiltak uten aktiviteter", "Tiltak utan aktivitetar", "Measure without activities")
            .asks(
                    "Planen forteller hva som skal gjøres i hvert tiltak.",
                    "Planen fortel kva som skal gjerast i kvart tiltak.",
                    "The plan tells what is to be done in each measure.")
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
            .summary("Aktivitet uten finansiering", "Aktivitet utan finansiering", "Activity without funding")
            .asks(
                    "All aktivitet under avtalen skal stå med finansiering i planen, uansett hvem som betaler.",
                    "All aktivitet under avtalen skal stå med finansiering i planen, same kven som betaler.",
                    "All activity under the agreement is to stand in the plan with its funding, whoever pays.")
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
            .summary("Plan uten tiltak", "Plan utan tiltak", "Plan without measures")
            .asks(
                    "Planen forteller hvilke tiltak piloten vil gjennomføre.",
                    "Planen fortel kva tiltak piloten vil gjennomføre.",
                    "The plan tells which measures the pilot will carry out.")
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
                    .map(placed -> placed.remark(MeasureMember.ACTIVITIES).with("year", file.planYear())))
            .summary("Ingen aktivitet i planåret", "Ingen aktivitet i planåret", "No activity in the plan's year")
            .asks(
                    "Den årlige planen sier hva som skal gjøres det kommende året, og hva det vil koste.",
                    "Den årlege planen seier kva som skal gjerast det komande året, og kva det vil koste.",
                    "The yearly plan says what is to be done in the coming year, and what it will cost.")
            .wrong(
                    "Tiltak {measure} «{title}» har ingen aktivitet i {year}, året som planen gjelder.",
                    "Tiltak {measure} «{title}» har ingen aktivitet i {year}, året som planen gjeld.",
                    "Measure {measure} “{title}” has no activity in {year}, the year that the plan is for.")
            .mend(
                    "Før opp hva som skal gjøres og når. Søker dere om statlige midler for {year}, "
                            + "må noe av arbeidet skje det året.",
                    "Før opp kva som skal gjerast og når. Søkjer de om statlege midlar for {year}, "
                            + "må noko av arbeidet skje det året.",
                    "Enter what is to be done and when. If you apply for state money for {year}, "
                            + "some of the work must be done that year.");

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
