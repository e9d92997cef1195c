package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.examples.content.Listing;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.payment.PaymentSchedule;

/** What is paid when, as a time line, each measure's share and where the money is; or why nobody can say. */
final class PaymentContent {

    static final String ID = "payments";

    private PaymentContent() {}

    static Section of(Subject subject) {
        Vector<Part> parts = subject.evaluation()
                .payments()
                .map(payments -> tables(subject, payments))
                .getOrElse(() -> why(subject));
        return Section.of(ID, subject.say(PaymentSection.HEADING), parts);
    }

    private static Vector<Part> tables(Subject subject, PaymentSchedule payments) {
        Vector<Part> projected = PaymentSection.isDecided(subject)
                ? Vector.empty()
                : Vector.of(Paragraph.of(subject.say(PaymentSection.PROJECTED)));
        if (payments.instalments().isEmpty()) {
            return projected.append(Paragraph.of(InstalmentTable.none(subject)));
        }
        return projected
                .append(PaymentCharts.timeLine(subject, payments))
                .append(PaymentCharts.span(subject, payments))
                .append(CommitmentTable.table(subject, payments))
                .append(LedgerTable.table(subject, payments))
                .append(Paragraph.of(LedgerTable.note(subject)))
                .appendAll(shares(subject, payments));
    }

    private static Vector<Part> shares(Subject subject, PaymentSchedule payments) {
        return ShareTable.table(subject, payments)
                .map(table -> LongPlan.said(LongPlan.SHARES, subject).append(table))
                .getOrElse(Vector.empty());
    }

    private static Vector<Part> why(Subject subject) {
        Vector<Paragraph> impediments = subject.evaluation()
                .impediments()
                .map(Impediment::phrase)
                .map(phrase -> Paragraph.of(phrase.in(subject.language())));
        return Vector.of(Paragraph.of(subject.say(NoPayments.WHY)), new Listing(impediments));
    }
}
