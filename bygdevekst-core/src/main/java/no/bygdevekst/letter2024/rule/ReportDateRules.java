package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Month;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.place.Member.ProgressReportMember;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedReport;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.terms.LateReport;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** The rules on when the report of a year is dated; one that is superseded by a later one is not looked at. */
final class ReportDateRules {

    private ReportDateRules() {}

    private static final Rule P09 = Rule.of("P09", Severity.WARNING)
            .citing(Letter.payment("¶1 s2"))
            .when(file -> ReportRules.counting(file)
                    .filter(placed -> placed.report().reportedOn().getYear() != placed.year())
                    .map(placed -> remark(placed)
                            .with("effect", Effect.of(placed.report(), file))
                            .with(
                                    "rest",
                                    Rest.of(placed.year(), file.agreement().period()))))
            .searching(Parts.REPORTS)
            .reading(LetterReadings.of(FixedReading.LATE_REPORT_COUNTS))
            .reading(LetterReadings.of(LateReport.UNTIL_CARRY_OVER_ENDS))
            .summary("Rapport i et annet år", "Rapport i eit anna år", "Report in another year")
            .asks(
                    "Underveisrapporten hører hjemme mot slutten av det året den gjelder; slik brevet er tolket"
                            + " her, teller den også når den kommer senere, så lenge bevilgningen kan overføres.",
                    "Undervegsrapporten høyrer heime mot slutten av det året han gjeld; slik brevet er tolka her,"
                            + " tel han òg når han kjem seinare, så lenge løyvinga kan overførast.",
                    "A progress report belongs towards the end of the year that it is for; as the letter is read"
                            + " here, it also counts when it comes later, as long as the appropriation can be carried over.")
            .wrong(
                    "Rapporten for {year} er datert {reportedOn}, og ikke i {year}; {effect}.",
                    "Rapporten for {year} er datert {reportedOn}, og ikkje i {year}; {effect}.",
                    "The report for {year} is dated {reportedOn}, and not in {year}; {effect}.")
            .mend(
                    "Rett datoen om den er feil. {rest}",
                    "Rett datoen om han er feil. {rest}",
                    "Correct the date if it is wrong. {rest}");

    /** What a report that is dated in another year can still do. */
    private enum Effect implements Term {
        COUNTS(Text.of(
                "slik brevet er tolket her, teller den likevel",
                "slik brevet er tolka her, tel han likevel",
                "as the letter is read here, it counts all the same")),
        TOO_LATE(
                Text.of(
                        "slik brevet er tolket her, kommer den for sent: bevilgningen kunne ikke overføres så lenge",
                        "slik brevet er tolka her, kjem han for seint: løyvinga kunne ikkje overførast så lenge",
                        "as the letter is read here, it comes too late: the appropriation could not be carried over that long")),
        TOO_LATE_FOR_SOME(Text.of(
                "slik brevet er tolket her, kommer den for sent for bevilgninger som ikke kunne overføres så lenge",
                "slik brevet er tolka her, kjem han for seint for løyvingar som ikkje kunne overførast så lenge",
                "as the letter is read here, it comes too late for appropriations that could not be carried over that"
                        + " long"));

        private final Text text;

        Effect(Text text) {
            this.text = text;
        }

        static Effect of(ProgressReport report, CaseFile file) {
            Vector<Integer> grants = file.basis()
                    .grantYears()
                    .inOrder()
                    .filter(each -> each.year() == report.year())
                    .map(AnnualGrant::appropriationYear);
            Vector<Integer> asked =
                    grants.isEmpty() ? file.basis().commitment().grants().map(StateGrant::appropriationYear) : grants;
            int counting = asked.count(
                    grant -> file.basis().reportFor(report.year(), grant).contains(report));
            return counting == asked.size() ? COUNTS : counting == 0 ? TOO_LATE : TOO_LATE_FOR_SOME;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** What becomes of the rest of a year's grant that is not reported in time. */
    private enum Rest implements Term {
        FIRST_YEAR(Text.of(
                "Ble planen for det første året godkjent sent, haster det ikke: resten av tilskuddet følger med til"
                        + " neste år av seg selv.",
                "Vart planen for det første året godkjend seint, hastar det ikkje: resten av tilskotet følgjer med til"
                        + " neste år av seg sjølv.",
                "If the plan of the first year was approved late, there is no hurry: the rest of the grant moves on to"
                        + " the next year by itself.")),
        LATER_YEAR(Text.of(
                "Er pengene ikke brukt opp når året avsluttes, følger resten av tilskuddet med til neste år, så lenge"
                        + " avtalen varer og pengene kan overføres.",
                "Er pengane ikkje brukte opp når året vert avslutta, følgjer resten av tilskotet med til neste år, så"
                        + " lenge avtalen varer og pengane kan overførast.",
                "If the money is not used up when the year closes, the rest of the grant moves on to the next year, as"
                        + " long as the agreement lasts and the money can be carried over."));

        private final Text text;

        Rest(Text text) {
            this.text = text;
        }

        static Rest of(int year, AgreementPeriod period) {
            return year == period.from() && year < period.to() ? FIRST_YEAR : LATER_YEAR;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    private static Remark remark(PlacedReport placed) {
        return placed.remark(ProgressReportMember.REPORTED_ON)
                .with("reportedOn", Argument.date(placed.report().reportedOn()));
    }

    private static final Rule P10 = Rule.of("P10", Severity.ERROR)
            .citing(Letter.planRequirements("¶5 s1"))
            .when(ReportDateRules::beforeApproval)
            .searching(Parts.REPORTS, Parts.APPROVED_ON, Parts.PREVIOUS_APPROVED_ON, Parts.PREVIOUS_PLAN)
            .reading(LetterReadings.of(FixedReading.REPORT_AFTER_APPROVAL))
            .summary(
                    "Rapport fra før planen ble godkjent",
                    "Rapport frå før planen vart godkjend",
                    "Report from before the approval")
            .asks(
                    "Arbeidet i et år kommer i gang når planen for året er godkjent; slik brevet er tolket her,"
                            + " kan det ikke rapporteres om det før da.",
                    "Arbeidet i eit år kjem i gang når planen for året er godkjend; slik brevet er tolka her, kan"
                            + " det ikkje rapporterast om det før då.",
                    "A year's work begins once the plan for it is approved; as the letter is read here, it cannot"
                            + " be reported on before then.")
            .wrong(
                    "Rapporten for {year} er datert {reportedOn}, men planen for {year} ble først godkjent"
                            + " {approvedOn}.",
                    "Rapporten for {year} er datert {reportedOn}, men planen for {year} vart først godkjend"
                            + " {approvedOn}.",
                    "The report for {year} is dated {reportedOn}, but the plan for {year} was not approved until"
                            + " {approvedOn}.")
            .mend(
                    "Rett den datoen som er feil. Er begge riktige, så lever en ny rapport mot slutten av året.",
                    "Rett den datoen som er feil. Er begge rette, så lever ein ny rapport mot slutten av året.",
                    "Correct the date that is wrong. If both are right, hand in a new report towards the end of the"
                            + " year.");

    private static Vector<Remark> beforeApproval(CaseFile file) {
        return ReportRules.counting(file)
                .flatMap(placed -> approvedOn(file, placed.year())
                        .filter(placed.report().reportedOn()::isBefore)
                        .map(approvedOn -> remark(placed).with("approvedOn", Argument.date(approvedOn))));
    }

    private static Option<LocalDate> approvedOn(CaseFile file, int year) {
        return Vector.of(file.plan())
                .appendAll(file.previousPlan())
                .filter(plan -> plan.year() == year)
                .flatMap(ActionPlan::approvedOn)
                .min();
    }

    private static final Rule P11 = Rule.of("P11", Severity.WARNING)
            .citing(Letter.payment("¶1 s2"))
            .when(file -> ReportRules.counting(file)
                    .filter(placed -> isEarly(placed.report()))
                    .map(placed -> remark(placed)
                            .with(
                                    "rest",
                                    Rest.of(placed.year(), file.agreement().period()))))
            .searching(Parts.REPORTS)
            .reading(LetterReadings.of(FixedReading.REPORT_FROM_OCTOBER))
            .summary("Rapport tidlig i året", "Rapport tidleg i året", "Report early in the year")
            .asks(
                    "Underveisrapporten kommer mot slutten av året; slik brevet er tolket her, fra 1.\u00a0oktober.",
                    "Undervegsrapporten kjem mot slutten av året; slik brevet er tolka her, frå 1.\u00a0oktober.",
                    "A progress report comes towards the end of the year; as the letter is read here, from"
                            + " 1\u00a0October.")
            .wrong(
                    "Rapporten for {year} er datert {reportedOn}; det er tidlig, men den teller likevel.",
                    "Rapporten for {year} er datert {reportedOn}; det er tidleg, men han tel likevel.",
                    "The report for {year} is dated {reportedOn}; that is early, but it counts all the same.")
            .mend(
                    "Rett datoen om den er feil. Er mer brukt siden, så lever en ny rapport mot slutten av året; den"
                            + " gjelder da i stedet. {rest}",
                    "Rett datoen om han er feil. Er meir brukt sidan, så lever ein ny rapport mot slutten av året; han"
                            + " gjeld då i staden. {rest}",
                    "Correct the date if it is wrong. If more is spent since, hand in a new report towards the end of"
                            + " the year; it then counts instead. {rest}");

    private static boolean isEarly(ProgressReport report) {
        LocalDate reportedOn = report.reportedOn();
        return reportedOn.getYear() == report.year() && reportedOn.getMonthValue() < Month.OCTOBER.getValue();
    }

    static Vector<Rule> rules() {
        return Vector.of(P09, P10, P11);
    }
}
