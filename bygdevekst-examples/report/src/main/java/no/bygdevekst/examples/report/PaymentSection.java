package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Text;

/** What is paid when, or why nobody can say. */
final class PaymentSection {

    static final Text HEADING =
            Text.of("Utbetalingsplan, i kroner", "Utbetalingsplan, i kroner", "Payment plan, in kroner");
    static final Text PROJECTED = Text.of(
            "Dette er en framskriving: slik ville pengene bli betalt ut dersom planen ble godkjent slik den står.",
            "Dette er ei framskriving: slik ville pengane verte betalte ut dersom planen vart godkjend slik han står.",
            "This is a projection: what would be paid if the plan were approved as it stands.");

    private PaymentSection() {}

    static Block of(Subject subject) {
        return Block.heading(subject.say(HEADING), "-")
                .thenApart(subject.evaluation()
                        .payments()
                        .map(payments -> tables(subject, payments))
                        .getOrElse(() -> NoPayments.why(subject)));
    }

    private static Block tables(Subject subject, PaymentSchedule payments) {
        return Block.apart(Vector.of(
                isDecided(subject) ? Block.nothing() : Block.paragraph(subject.say(PROJECTED)),
                InstalmentTable.of(subject, payments),
                ShareTable.of(subject, payments),
                CommitmentTable.of(subject, payments),
                headed(LedgerTable.table(subject, payments).caption(), LedgerTable.of(subject, payments))));
    }

    private static Block headed(String caption, Block table) {
        return Block.paragraph(caption + ":").then(table);
    }

    static boolean isDecided(Subject subject) {
        return subject.plan().isApproved() && subject.evaluation().isSubmittable();
    }
}
