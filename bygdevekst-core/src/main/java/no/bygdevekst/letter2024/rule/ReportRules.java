package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.commitment.Impediments;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.place.Member.ProgressReportMember;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedReport;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Argument;

/** The rules on each progress report: which year it is for, when it came, and what it says is spent. */
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
            .wrong(
                    "Underveisrapporten for {year} er for et år utenfor avtaleperioden {period} eller"
                            + " etter planens år, {planYear}.",
                    "Undervegsrapporten for {year} er for eit år utanfor avtaleperioden {period} eller"
                            + " etter året til planen, {planYear}.",
                    "The progress report for {year} is for a year outside the agreement period {period}"
                            + " or after the plan's year, {planYear}.")
            .mend(
                    "Rett årstallet, eller ta rapporten ut.",
                    "Rett årstalet, eller ta rapporten ut.",
                    "Correct the year, or leave the report out.");

    private static boolean isOutOfPlace(CaseFile file, PlacedReport placed) {
        return Impediments.isReportOutOfPlace(placed.year(), file.agreement().period(), file.status());
    }

    private static final Rule P02 = Rule.of("P02", Severity.ERROR)
            .citing(Letter.payment("¶1 s2"))
            .when(file -> repeated(file)
                    .map(placed -> placed.remark(ProgressReportMember.YEAR)
                            .with("reportedOn", reportedOn(placed))
                            .with("spent", placed.report().spentToDate())))
            .summary("To rapporter for samme år", "To rapportar for same år", "Two reports for one year")
            .asks(
                    "Utbetalingen mot slutten av et år bygger på én rapport for det året.",
                    "Utbetalinga mot slutten av eit år byggjer på éin rapport for det året.",
                    "The payment late in a year rests on one report for that year.")
            .wrong(
                    "Det er allerede en underveisrapport for {year}; denne er datert {reportedOn} og sier"
                            + " at {spent} er brukt.",
                    "Det er alt ein undervegsrapport for {year}; denne er datert {reportedOn} og seier at"
                            + " {spent} er brukte.",
                    "There is a progress report for {year} already; this one is dated {reportedOn} and"
                            + " says that {spent} is spent.")
            .mend(
                    "Behold den som er riktig, og ta ut resten.",
                    "Behald den som er rett, og ta ut resten.",
                    "Keep the right one, and leave out the rest.");

    private static Vector<PlacedReport> repeated(CaseFile file) {
        return Impediments.repeatedReports(file.reports()).map(file.placedReports()::get);
    }

    private static Argument reportedOn(PlacedReport placed) {
        return Argument.date(placed.report().reportedOn());
    }

    private static final Rule P03 = Rule.of("P03", Severity.WARNING)
            .citing(Letter.payment("¶1 s2"))
            .when(ReportRules::falling)
            .summary("Forbruket går ned", "Forbruket går ned", "Spending goes down")
            .asks(
                    "En rapport sier hva som er brukt siden perioden begynte, så tallet kan ikke minke fra år til år.",
                    "Ein rapport seier kva som er brukt sidan perioden tok til, så talet kan ikkje minke frå år til"
                            + " år.",
                    "A report says what is spent since the period began, so the figure cannot shrink from year to"
                            + " year.")
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
        Vector<PlacedReport> standing =
                file.placedReports().removeAll(repeated(file)).reject(placed -> isOutOfPlace(file, placed));
        return standing.flatMap(placed -> nearestBefore(placed, standing)
                .filter(earlier -> spent(placed).isLessThan(spent(earlier)))
                .map(earlier -> placed.remark(ProgressReportMember.SPENT_TO_DATE)
                        .with("earlierYear", earlier.year())
                        .comparing(spent(earlier), spent(placed))));
    }

    private static Option<PlacedReport> nearestBefore(PlacedReport placed, Vector<PlacedReport> standing) {
        return standing.filter(each -> each.year() < placed.year()).maxBy(Comparator.comparing(PlacedReport::year));
    }

    private static Nok spent(PlacedReport placed) {
        return placed.report().spentToDate();
    }

    private static final Rule P04 = Rule.of("P04", Severity.ERROR)
            .citing(Letter.planRequirements("¶5 s1"))
            .when(file -> file.placedReports()
                    .filter(placed -> isBeforeApproval(file, placed))
                    .map(placed -> placed.remark(ProgressReportMember.YEAR)))
            .summary("Rapport før planen er godkjent", "Rapport før planen er godkjend", "Report before approval")
            .asks(
                    "Arbeidet i et år kommer i gang når planen for året er godkjent; før det er det ingenting å"
                            + " rapportere.",
                    "Arbeidet i eit år kjem i gang når planen for året er godkjend; før det er det ingenting å"
                            + " rapportere.",
                    "A year's work begins once the plan for it is approved; before that there is nothing to report.")
            .wrong(
                    "Det er en underveisrapport for {year}, men ingen plan for {year} er godkjent.",
                    "Det er ein undervegsrapport for {year}, men ingen plan for {year} er godkjend.",
                    "There is a progress report for {year}, but no plan for {year} is approved.")
            .mend(
                    "Før opp når planen ble godkjent, eller vent med rapporten.",
                    "Før opp når planen vart godkjend, eller vent med rapporten.",
                    "Enter when the plan was approved, or wait with the report.");

    private static boolean isBeforeApproval(CaseFile file, PlacedReport placed) {
        return Impediments.isReportBeforeApproval(
                placed.year(), file.agreement().period(), file.status());
    }

    private static final Rule P05 = Rule.of("P05", Severity.WARNING)
            .citing(Letter.payment("¶1 s2"))
            .when(file -> file.payments().toVector().flatMap(payments -> beyondGrants(file, payments)))
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

    private static Vector<Remark> beyondGrants(CaseFile file, PaymentProjection payments) {
        return file.placedReports()
                .filter(placed -> spent(placed).isMoreThan(grantsUpTo(placed.year(), payments)))
                .map(placed -> placed.remark(ProgressReportMember.SPENT_TO_DATE)
                        .comparing(grantsUpTo(placed.year(), payments), spent(placed)));
    }

    private static Nok grantsUpTo(int year, PaymentProjection payments) {
        return Nok.total(
                payments.annualGrants().filter(grant -> grant.year() <= year).map(AnnualGrant::amount));
    }

    private static final Rule P09 = Rule.of("P09", Severity.WARNING)
            .citing(Letter.payment("¶1 s2"))
            .when(file -> file.placedReports()
                    .filter(placed -> placed.report().reportedOn().getYear() != placed.year())
                    .map(placed ->
                            placed.remark(ProgressReportMember.REPORTED_ON).with("reportedOn", reportedOn(placed))))
            .reading(LetterReadings.of(FixedReading.LATE_REPORT_COUNTS))
            .summary("Rapport i et annet år", "Rapport i eit anna år", "Report in another year")
            .asks(
                    "Underveisrapporten hører hjemme mot slutten av det året den gjelder.",
                    "Undervegsrapporten høyrer heime mot slutten av det året han gjeld.",
                    "A progress report belongs towards the end of the year that it is for.")
            .wrong(
                    "Rapporten for {year} er datert {reportedOn}, og ikke i {year}.",
                    "Rapporten for {year} er datert {reportedOn}, og ikkje i {year}.",
                    "The report for {year} is dated {reportedOn}, and not in {year}.")
            .mend(
                    "Rett datoen om den er feil; slik brevet er tolket her, teller rapporten uansett.",
                    "Rett datoen om han er feil; slik brevet er tolka her, tel rapporten uansett.",
                    "Correct the date if it is wrong; as the letter is read here, the report counts all"
                            + " the same.");

    static Vector<Rule> rules() {
        return Vector.of(P01, P02, P03, P04, P05, P09);
    }
}
