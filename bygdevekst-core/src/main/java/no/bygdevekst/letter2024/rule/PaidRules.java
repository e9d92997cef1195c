package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.payment.Settlement;
import no.bygdevekst.place.Member.PaymentMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedPayment;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;

/** The rules on what was really paid, and paid back. */
final class PaidRules {

    private PaidRules() {}

    private static final Rule P12 = Rule.of("P12", Severity.WARNING)
            .citing(Letter.payment("¶1 s1"))
            .when(file ->
                    settled(file, settlement -> settlement.toPay().isNegative()).map(PaidRules::paidAgainstReleased))
            .searching(Parts.PAYMENTS)
            .reading(LetterReadings.of(FixedReading.LAST_REPORT_OF_A_YEAR_COUNTS))
            .summary("Betalt ut for mye", "Betalt ut for mykje", "Too much paid")
            .asks(
                    "Det som er betalt ut, skal ikke være mer enn det som er klart til utbetaling; slik brevet er"
                            + " tolket her, står det som er betalt, og forskjellen avregnes.",
                    "Det som er betalt ut, skal ikkje vere meir enn det som er klart til utbetaling; slik brevet"
                            + " er tolka her, står det som er betalt, og skilnaden vert avrekna.",
                    "What is paid is not to be more than what is released; as the letter is read here, what was"
                            + " paid stands, and the difference is set off.")
            .wrong(
                    "Det er betalt ut {actual} i alt, men bare {expected} er klart til utbetaling: {difference} for"
                            + " mye.",
                    "Det er betalt ut {actual} i alt, men berre {expected} er klart til utbetaling: {difference} for"
                            + " mykje.",
                    "{actual} is paid in total, but only {expected} is released: {difference} too much.")
            .mend(
                    "Kontroller beløpene. Er de riktige, trekkes det overskytende fra neste utbetaling; om noe skal"
                            + " betales tilbake, er det departementet som avgjør.",
                    "Kontroller beløpa. Er dei rette, vert det overskytande trekt frå neste utbetaling; om noko skal"
                            + " betalast tilbake, er det departementet som avgjer.",
                    "Check the amounts. If they are right, the excess is set off against the next payment; whether"
                            + " anything is to be paid back is for the ministry to say.");

    private static Vector<Settlement> settled(CaseFile file, Predicate<Settlement> isMeant) {
        return file.payments()
                .flatMap(PaymentSchedule::settlement)
                .filter(isMeant)
                .toVector();
    }

    private static Remark paidAgainstReleased(Settlement settlement) {
        return Remark.at(Place.payments()).comparing(settlement.paid().plus(settlement.toPay()), settlement.paid());
    }

    private static final Rule P13 = Rule.of("P13", Severity.ADVICE)
            .citing(Letter.payment("¶1 s1"))
            .when(file -> settled(file, settlement -> settlement.toPay().isPositive())
                    .map(settlement -> paidAgainstReleased(settlement).with("toPay", settlement.toPay())))
            .searching(Parts.PAYMENTS)
            .summary("Noe gjenstår å betale ut", "Noko står att å betale ut", "Something is left to pay")
            .asks(
                    "Det som er klart til utbetaling, betales ut til piloten.",
                    "Det som er klart til utbetaling, vert betalt ut til piloten.",
                    "What is released is paid to the pilot.")
            .wrong(
                    "Det er betalt ut {actual} i alt, mens {expected} er klart til utbetaling. Avviket er"
                            + " {difference}.",
                    "Det er betalt ut {actual} i alt, medan {expected} er klart til utbetaling. Avviket er"
                            + " {difference}.",
                    "{actual} is paid in total, while {expected} is released. The difference is {difference}.")
            .mend(
                    "Departementet skal betale ut {toPay} nå. Er det allerede betalt, så før opp utbetalingen.",
                    "Departementet skal betale ut {toPay} no. Er det alt betalt, så før opp utbetalinga.",
                    "The ministry is to pay {toPay} now. If it is paid already, enter the payment.");

    private static final Rule P14 = Rule.of("P14", Severity.WARNING)
            .citing(Letter.payment("¶1 s1"))
            .when(PaidRules::belowZero)
            .searching(Parts.PAYMENTS)
            .summary(
                    "Betalt tilbake mer enn det som er betalt ut",
                    "Betalt tilbake meir enn det som er betalt ut",
                    "Paid back more than was paid")
            .asks(
                    "Pengene betales ut år for år; det kan ikke betales tilbake mer enn det som da er betalt ut.",
                    "Pengane vert betalte ut år for år; det kan ikkje betalast tilbake meir enn det som då er betalt"
                            + " ut.",
                    "The money is paid year by year; no more can be paid back than has been paid by then.")
            .wrong(
                    "{actual} er ført som betalt tilbake {paidOn}, men da var {expected} betalt ut i alt:"
                            + " {difference} for mye.",
                    "{actual} er førte som betalte tilbake {paidOn}, men då var {expected} betalte ut i alt:"
                            + " {difference} for mykje.",
                    "{actual} is entered as paid back on {paidOn}, but by then {expected} had been paid in total:"
                            + " {difference} too much.")
            .mend(
                    "Rett beløpet, fortegnet eller datoen, eller før opp utbetalingene som mangler.",
                    "Rett beløpet, forteiknet eller datoen, eller før opp utbetalingane som manglar.",
                    "Correct the amount, its sign or the date, or enter the payments that are missing.");

    /**
     * Taken by date, at one date in the order that they stand in; a payment that makes a sum below zero worse is none.
     */
    private static Vector<Remark> belowZero(CaseFile file) {
        List<Remark> remarks = new ArrayList<>();
        Nok paid = Nok.ZERO;
        for (PlacedPayment placed :
                file.placedPayments().sortBy(each -> each.payment().paidOn())) {
            Nok before = paid;
            paid = before.plus(placed.payment().amount());
            if (paid.isNegative() && !before.isNegative()) {
                remarks.add(placed.remark(PaymentMember.AMOUNT)
                        .comparing(before, placed.payment().amount().negated()));
            }
        }
        return Vector.ofAll(remarks);
    }

    static Vector<Rule> rules() {
        return Vector.of(P12, P13, P14);
    }
}
