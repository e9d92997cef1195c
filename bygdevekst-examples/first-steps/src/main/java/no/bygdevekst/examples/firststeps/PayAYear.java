package no.bygdevekst.examples.firststeps;

import static no.bygdevekst.text.Language.BOKMAL;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Terminal;
import no.bygdevekst.examples.report.ExplanationSection;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentKind;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ProgressReport;

/** A host that has only amounts pays a year: a commitment of 16 million, divided on three years. */
public final class PayAYear {

    private static final Commitment COMMITMENT =
            Commitment.of(Nok.ofKroner(16_000_000), 2025, AgreementPeriod.of(2025, 2027));
    private static final AnnualGrants GRANTS = AnnualGrants.of(HashMap.of(
            2025, Nok.ofKroner(6_000_000),
            2026, Nok.ofKroner(5_000_000),
            2027, Nok.ofKroner(5_000_000)));

    private PayAYear() {}

    /**
     * Prints what is released before and after the year's report, and why.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Terminal.print(output());
    }

    static Block output() {
        PaymentPlan early = payments(Vector.empty());
        PaymentPlan late = payments(Vector.of(report(4_500_000)));
        return released("Tidlig i 2025", early)
                .then(released("Etter rapporten", late))
                .thenApart(ExplanationSection.block(late.explain(second(late)), BOKMAL));
    }

    private static PaymentPlan payments(Vector<ProgressReport> reports) {
        return PaymentPlan.of(basis(2025).withReports(reports));
    }

    static PaymentBasis basis(int year) {
        return PaymentBasis.of(COMMITMENT, GRANTS, PlanStatus.approved(year), Letter2024.terms());
    }

    static ProgressReport report(long spent) {
        return ProgressReport.builder()
                .year(2025)
                .reportedOn(LocalDate.of(2025, 11, 28))
                .spentToDate(Nok.ofKroner(spent))
                .build();
    }

    private static Instalment second(PaymentPlan payments) {
        return payments.instalments()
                .find(each -> each.year() == 2025 && each.kind() == InstalmentKind.SECOND)
                .get();
    }

    private static Block released(String when, PaymentPlan payments) {
        return Block.paragraph(when + ": " + payments.released().in(BOKMAL) + " er klart til utbetaling, "
                + payments.totals().awaitingReport().in(BOKMAL) + " venter på rapporten.");
    }
}
