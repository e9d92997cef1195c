package no.bygdevekst.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.forecast.Spending;
import no.bygdevekst.forecast.WhatIf;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.programme.Programme;
import no.bygdevekst.programme.RollUp;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** What people are shown of the questions that come after: who does what, what may come, what was paid, all at once. */
class QuestionReportsTest {

    @Test
    void anAgendaNamesThePartiesThatHaveSomethingToDo() {
        assertThat(AgendaReport.of(Samples.subject("utkast-manglar")).text())
                .containsSubsequence("Kven må gjere noko", "Nissedal", "Kva må rettast i planen", "B09");
    }

    @Test
    void aForecastShowsWhatIsSupposedBesideWhatStands() {
        Subject subject = Samples.subject("nord-troms");
        PaymentProjection stands = subject.evaluation().payments().get();
        Spending spending = Spending.share(Share.ofPercent(60));
        WhatIf scenario = WhatIf.of(stands, spending.check(stands.basis()).get());

        String report = ForecastReport.of(
                        subject, Option.some(Forecast.of(stands).with(scenario)), Option.some(spending))
                .text();

        assertThat(report).contains("Prognose for Nord-Troms", "2026", "2027", "60");
    }

    @Test
    void aSettlementShowsWhatIsLeftToPayAndTheClosedAccount() {
        assertThat(Vector.of("nord-troms", "sor-osterdalen", "seine-rapportar", "vest-telemark")
                        .map(name -> SettlementReport.of(Samples.subject(name)).text()))
                .allSatisfy(report -> assertThat(report).contains(" kr"));
    }

    @Test
    void allPilotsStandInOneTableAndInThePaymentRun() {
        RollUp all = Vector.of("nord-troms", "smola-og-aure", "solund-og-fedje", "sor-osterdalen", "vest-telemark")
                .map(name -> RollUp.of(Samples.subject(name).evaluation()))
                .fold(RollUp.empty(), RollUp::and);

        assertThat(RollUpReport.of(new Programme(all, Option.some(Nok.ofKroner(74_000_000))), Language.BOKMAL)
                        .text())
                .contains("Nord-Troms", "Vest-Telemark", "74\u00a0000\u00a0000");
        assertThat(PaymentRunSection.of(all.paymentRun(), "betaling.csv", Language.BOKMAL)
                        .text())
                .contains("betaling.csv");
    }
}
