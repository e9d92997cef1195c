package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.function.Function;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.Lapse;
import no.bygdevekst.payment.LapseCause;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.place.Member.ProgressReportMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.LateReport;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;

/** The rules on what the reports lead to: what is paid late, and what lapses. Silent where no payment is possible. */
final class PaymentRules {

    private PaymentRules() {}

    private static final Rule P06 = Rule.of("P06", Severity.WARNING)
            .citing(Letter.payment("¶1 s2"))
            .when(eachOf(payments -> payments.closedWithoutReport()
                    .map(year -> Remark.at(Place.progressReports())
                            .with("year", year)
                            .with("rest", HeldBack.in(year, payments)))))
            .searching(Parts.REPORTS)
            .reading(LetterReadings.of(FixedReading.NO_REPORT_IS_NOT_USED_UP))
            .reading(LetterReadings.of(FixedReading.YEAR_CLOSES_AT_NEXT_APPROVAL))
            .summary("Rapport mangler", "Rapport manglar", "Missing report")
            .asks(
                    "Resten av et års tilskudd betales ut på grunnlag av en enkel rapport om framdriften.",
                    "Resten av tilskotet for eit år vert betalt ut på grunnlag av ein enkel rapport om framdrifta.",
                    "The rest of a year's grant is paid on the basis of a simple report on progress.")
            .wrong(
                    "Det er ingen underveisrapport for {year}, så resten av tilskuddet for {year} ble ikke utbetalt"
                            + " det året.",
                    "Det er ingen undervegsrapport for {year}, så resten av tilskotet for {year} vart ikkje betalt ut"
                            + " det året.",
                    "There is no progress report for {year}, so the rest of the grant for {year} was not paid that"
                            + " year.")
            .mend(
                    "Legg ved rapporten for {year} dersom den finnes. Finnes den ikke, regnes pengene som ikke brukt"
                            + " opp, slik brevet er tolket her: {rest}.",
                    "Legg ved rapporten for {year} dersom han finst. Finst han ikkje, vert pengane rekna som ikkje"
                            + " brukte opp, slik brevet er tolka her: {rest}.",
                    "Attach the report for {year} if there is one. If there is none, the money counts as not used up,"
                            + " as the letter is read here: {rest}.");

    private static Function<CaseFile, Vector<Remark>> eachOf(Function<PaymentProjection, Vector<Remark>> remarks) {
        return file -> file.payments().toVector().flatMap(remarks);
    }

    private static final Rule P07 = Rule.of("P07", Severity.WARNING)
            .citing(Letter.frame("¶3 s2"), Letter.payment("¶1 s3"))
            .when(eachOf(payments -> payments.lapses().map(PaymentRules::remark)))
            .reading(LetterReadings.of(CarryOverCount.AFTER_APPROPRIATION_YEAR))
            .reading(LetterReadings.of(PaymentEnd.PERIOD_OR_CARRY_OVER))
            .reading(LetterReadings.of(LateReport.UNTIL_CARRY_OVER_ENDS))
            .speakingOf(LapseCause.values())
            .summary("Penger faller bort", "Pengar fell bort", "Money lapses")
            .asks(
                    "Penger som ikke er utbetalt, følger med til neste år, men bare så lenge avtalen"
                            + " varer og pengene kan overføres.",
                    "Pengar som ikkje er betalte ut, følgjer med til neste år, men berre så lenge avtalen"
                            + " varer og pengane kan overførast.",
                    "Money not yet paid moves on to the next year, but only as long as the agreement"
                            + " lasts and the money can be carried over.")
            .wrong(
                    "{amount} av tilskuddet for {grantYear} (bevilgningen for {appropriationYear}) blir ikke utbetalt i"
                            + " {year} og faller bort slik brevet er tolket her: {cause}. Brevet sier ikke hva som da"
                            + " gjelder.",
                    "{amount} av tilskotet for {grantYear} (løyvinga for {appropriationYear}) vert ikkje betalte ut i"
                            + " {year} og fell bort slik brevet er tolka her: {cause}. Brevet seier ikkje kva som då"
                            + " gjeld.",
                    "{amount} of the grant for {grantYear} (the appropriation of {appropriationYear}) is not paid in"
                            + " {year} and lapses as the letter is read here: {cause}. The letter does not say what"
                            + " then applies.")
            .mend(
                    "Kontroller at rapporten for {year} er levert, har rett dato og har med alt som er bokført, og spør"
                            + " departementet.",
                    "Kontroller at rapporten for {year} er levert, har rett dato og har med alt som er bokført, og spør"
                            + " departementet.",
                    "Check that the report for {year} is in, has the right date and has all that is booked, and ask the"
                            + " ministry.");

    private static Remark remark(Lapse lapse) {
        Instalment instalment = lapse.instalment();
        return Remark.at(Place.progressReports())
                .about(instalment.kind())
                .with("year", instalment.year())
                .with("grantYear", instalment.grantYear())
                .with("appropriationYear", instalment.appropriationYear())
                .with("amount", instalment.amount())
                .with("cause", lapse.cause());
    }

    private static final Rule P08 = Rule.of("P08", Severity.ADVICE)
            .citing(Letter.payment("¶1 s2"), Letter.payment("¶1 s3"))
            .when(PaymentRules::shortfalls)
            .reading(LetterReadings.of(UsedUp.ALL_RELEASED))
            .reading(LetterReadings.of(FixedReading.SPENT_AT_THE_REPORT))
            .summary("Ikke alt er brukt opp", "Ikkje alt er brukt opp", "Not all is used up")
            .asks(
                    "Resten av et års tilskudd kommer først når det som er betalt ut på forhånd, er brukt"
                            + " opp; ellers venter den til neste år.",
                    "Resten av tilskotet for eit år kjem først når det som er betalt ut på førehand, er"
                            + " brukt opp; elles ventar han til neste år.",
                    "The rest of a year's grant comes once what was paid in advance is used up; if not,"
                            + " it waits until the next year.")
            .wrong(
                    "Rapporten for {year} sier at {actual} er brukt; slik brevet er tolket her, måtte {expected} vært"
                            + " brukt. Avviket er {difference}, og {rest}.",
                    "Rapporten for {year} seier at {actual} er brukte; slik brevet er tolka her, måtte {expected} ha"
                            + " vore brukte. Avviket er {difference}, og {rest}.",
                    "The report for {year} says that {actual} is spent; as the letter is read here {expected} was"
                            + " needed. The difference is {difference}, and {rest}.")
            .mend(
                    "Kontroller at alt som er bokført, er med; er tallet riktig, er det ingenting å rette.",
                    "Kontroller at alt som er bokført, er med; er talet rett, er det ingenting å rette.",
                    "Check that all that is booked is counted; if the figure is right, nothing needs correcting.");

    private static Vector<Remark> shortfalls(CaseFile file) {
        return file.payments()
                .toVector()
                .flatMap(payments -> payments.shortfalls()
                        .flatMap(shortfall -> ReportRules.counting(file)
                                .find(placed -> placed.year() == shortfall.year())
                                .map(placed -> placed.remark(ProgressReportMember.SPENT_TO_DATE)
                                        .comparing(shortfall.needed(), shortfall.spent())
                                        .with("rest", HeldBack.of(shortfall, payments)))));
    }

    static Vector<Rule> rules() {
        return Vector.of(P06, P07, P08);
    }
}
