package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.commitment.CountingReports;
import no.bygdevekst.commitment.Impediments;
import no.bygdevekst.commitment.ReportImpediment;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.ProgressReportMember;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedReport;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Argument;

/** The rules on each progress report: which year it is for, and what it says is spent. */
final class ReportRules {

    private ReportRules() {}

    private static final Rule P01 = Rule.of("P01", Severity.ERROR)
            .citing(Letter.payment("¶1 s2"))
            .when(file -> file.placedReports()
                    .filter(placed -> isOutOfPlace(file, placed))
                    .map(placed -> placed.remark(ProgressReportMember.YEAR)
                            .with("period", file.agreement().period().toString())
                            .with("planYear", file.planYear())))
            .summary("Rapport for feil år", "Rapport for feil år", "Report for a wrong year")
            .asks(
                    "En rapport er for et år i avtaleperioden som det finnes en plan for.",
                    "Ein rapport er for eit år i avtaleperioden som det finst ein plan for.",
                    "A report is for a year of the agreement period that there is a plan for.")
            .worded(ReportImpediment.ReportOutOfPlace.WORDING);

    private static boolean isOutOfPlace(CaseFile file, PlacedReport placed) {
        return Impediments.isReportOutOfPlace(placed.year(), file.agreement().period(), file.status());
    }

    private static final Rule P02 = Rule.of("P02", Severity.ERROR)
            .citing(Letter.payment("¶1 s2"))
            .when(file -> repeated(file)
                    .map(placed -> placed.remark(ProgressReportMember.YEAR).with("reportedOn", reportedOn(placed))))
            .reading(LetterReadings.of(FixedReading.LAST_REPORT_OF_A_YEAR_COUNTS))
            .summary(
                    "To rapporter for samme år og dag",
                    "To rapportar for same år og dag",
                    "Two reports for one year, of one date")
            .asks(
                    "Utbetalingen mot slutten av et år bygger på én rapport for det året; slik brevet er tolket"
                            + " her, på den som er datert sist.",
                    "Utbetalinga mot slutten av eit år byggjer på éin rapport for det året; slik brevet er tolka"
                            + " her, på den som er datert sist.",
                    "The payment late in a year rests on one report for that year; as the letter is read here, on"
                            + " the one dated last.")
            .worded(ReportImpediment.RepeatedReport.WORDING);

    private static Vector<PlacedReport> repeated(CaseFile file) {
        return Impediments.repeatedReports(file.reports()).map(file.placedReports()::get);
    }

    private static Argument reportedOn(PlacedReport placed) {
        return Argument.date(placed.report().reportedOn());
    }

    private static final Rule P03 = Rule.of("P03", Severity.WARNING)
            .citing(Letter.payment("¶1 s2"))
            .when(ReportRules::falling)
            .searching(Parts.REPORTS)
            .reading(LetterReadings.of(FixedReading.LAST_REPORT_OF_A_YEAR_COUNTS))
            .summary("Forbruket går ned", "Forbruket går ned", "Spending goes down")
            .asks(
                    "En rapport sier hva som er brukt siden perioden begynte, så tallet kan ikke minke fra år til"
                            + " år. Slik brevet er tolket her, gjelder den rapporten for et år som er datert sist.",
                    "Ein rapport seier kva som er brukt sidan perioden tok til, så talet kan ikkje minke frå år"
                            + " til år. Slik brevet er tolka her, gjeld den rapporten for eit år som er datert sist.",
                    "A report says what is spent since the period began, so the figure cannot shrink from year to"
                            + " year. As the letter is read here, the report for a year that is dated last counts.")
            .wrong(
                    "Rapporten for {year} sier at {actual} er brukt hittil, men rapporten for"
                            + " {earlierYear} sa {expected}. Avviket er {difference}.",
                    "Rapporten for {year} seier at {actual} er brukte hittil, men rapporten for"
                            + " {earlierYear} sa {expected}. Avviket er {difference}.",
                    "The report for {year} says that {actual} is spent so far, but that for {earlierYear}"
                            + " said {expected}. The difference is {difference}.")
            .mend(
                    "Kontroller at tallet for {year} er alt som er brukt siden perioden begynte, og rett rapporten som"
                            + " er feil.",
                    "Kontroller at talet for {year} er alt som er brukt sidan perioden tok til, og rett rapporten som"
                            + " er feil.",
                    "Check that the figure for {year} is all that is spent since the period began, and correct the"
                            + " wrong report.");

    private static Vector<Remark> falling(CaseFile file) {
        Vector<PlacedReport> counting = counting(file);
        return counting.zip(counting.drop(1))
                .filter(pair -> spent(pair._2).isLessThan(spent(pair._1)))
                .map(pair -> pair._2
                        .remark(ProgressReportMember.SPENT_TO_DATE)
                        .with("earlierYear", pair._1.year())
                        .comparing(spent(pair._1), spent(pair._2)));
    }

    /** The report that counts for each year that has one, years ascending. */
    static Vector<PlacedReport> counting(CaseFile file) {
        CountingReports reports = file.basis().countingReports();
        return reports.years().flatMap(reports::index).map(file.placedReports()::get);
    }

    private static Nok spent(PlacedReport placed) {
        return placed.report().spentToDate();
    }

    private static final Rule P04 = Rule.of("P04", Severity.ERROR)
            .citing(Letter.planRequirements("¶5 s1"))
            .when(file -> file.placedReports()
                    .filter(placed -> isBeforeApproval(file, placed))
                    .map(placed -> placed.remark(ProgressReportMember.YEAR)))
            .searching(Parts.APPROVED_ON, Parts.PREVIOUS_APPROVED_ON, Parts.PREVIOUS_PLAN)
            .summary("Rapport før planen er godkjent", "Rapport før planen er godkjend", "Report before approval")
            .asks(
                    "Arbeidet i et år kommer i gang når planen for året er godkjent; før det er det ingenting å"
                            + " rapportere.",
                    "Arbeidet i eit år kjem i gang når planen for året er godkjend; før det er det ingenting å"
                            + " rapportere.",
                    "A year's work begins once the plan for it is approved; before that there is nothing to report.")
            .worded(ReportImpediment.ReportBeforeApproval.WORDING);

    private static boolean isBeforeApproval(CaseFile file, PlacedReport placed) {
        return Impediments.isReportBeforeApproval(
                placed.year(), file.agreement().period(), file.status());
    }

    private static final Rule P05 = Rule.of("P05", Severity.WARNING)
            .citing(Letter.payment("¶1 s2"))
            .when(file -> file.payments().isDefined() ? beyondGrants(file) : Vector.empty())
            .summary("Brukt mer enn tilskuddene", "Brukt meir enn tilskota", "Spent more than the grants")
            .asks(
                    "Rapporten gjelder de statlige midlene, og det kan ikke brukes mer av dem enn"
                            + " tilskuddene til og med året.",
                    "Rapporten gjeld dei statlege midlane, og det kan ikkje brukast meir av dei enn"
                            + " tilskota til og med året.",
                    "The report concerns the state's money, and no more can be spent than the grants up"
                            + " to that year.")
            .wrong(
                    "Rapporten for {year} sier at {actual} av de statlige midlene er brukt, men"
                            + " tilskuddene til og med {year} er {expected}: {difference} mer.",
                    "Rapporten for {year} seier at {actual} av dei statlege midlane er brukte, men"
                            + " tilskota til og med {year} er {expected}: {difference} meir.",
                    "The report for {year} says that {actual} of the state's money is spent, but the"
                            + " grants up to and including {year} are {expected}: {difference} more.")
            .mend(
                    "Ta bare med det staten betaler for; kommunens og andres penger holdes utenfor. Har"
                            + " piloten lagt ut selv, er det ingenting å rette.",
                    "Ta berre med det staten betaler for; pengar frå kommunen og andre vert haldne"
                            + " utanfor. Har piloten lagt ut sjølv, er det ingenting å rette.",
                    "Count only what the state pays for; leave out the municipality's money and that of"
                            + " others. If the pilot has advanced its own money, nothing needs correcting.");

    private static Vector<Remark> beyondGrants(CaseFile file) {
        return counting(file)
                .filter(placed -> spent(placed).isMoreThan(grantsUpTo(placed.year(), file)))
                .map(placed -> placed.remark(ProgressReportMember.SPENT_TO_DATE)
                        .comparing(grantsUpTo(placed.year(), file), spent(placed)));
    }

    private static Nok grantsUpTo(int year, CaseFile file) {
        return file.basis().grantYears().upTo(year);
    }

    static Vector<Rule> rules() {
        return Vector.of(P01, P02, P03, P04, P05);
    }
}
