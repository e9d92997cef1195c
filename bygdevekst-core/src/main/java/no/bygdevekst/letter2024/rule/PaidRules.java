package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.PaymentMember;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedPayment;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;

/** The rules on what was really paid, and paid back. */
final class PaidRules {

    private PaidRules() {}

    private static final Rule P14 = Rule.of("P14", Severity.WARNING)
            .citing(Letter.payment("¶1 s1"))
            .when(PaidRules::belowZero)
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
                    "{actual} is entered as paid back on {paidOn}, but by then {expected} had been paid in all:"
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
        return Vector.of(P14);
    }
}
