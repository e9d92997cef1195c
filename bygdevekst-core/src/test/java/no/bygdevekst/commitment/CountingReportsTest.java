package no.bygdevekst.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.LateReport;
import org.junit.jupiter.api.Test;

/** Of several reports of a year the one dated last counts, unless it is too late for a grant. */
class CountingReportsTest {

    private static final ProgressReport IN_TIME = Reports.report(2025, Nok.ofKroner(1));
    private static final ProgressReport CORRECTED = Reports.report(2025, LocalDate.of(2026, 1, 10), Nok.ofKroner(2));
    private static final ProgressReport LATE = Reports.report(2025, LocalDate.of(2029, 1, 10), Nok.ofKroner(3));

    @Test
    void theOneDatedLastCountsWhateverTheOrder() {
        assertThat(reported(CORRECTED, IN_TIME).countingReports().of(2025)).contains(CORRECTED);
        assertThat(reported(IN_TIME, CORRECTED).countingReports().index(2025)).contains(1);
        assertThat(reported(IN_TIME, CORRECTED).countingReports().years()).containsExactly(2025);
    }

    @Test
    void oneOutOfPlaceOrOfTheSameDateCountsForNothing() {
        ProgressReport outside = Reports.report(2024, Nok.ZERO);
        ProgressReport ahead = Reports.report(2027, Nok.ZERO);

        assertThat(reported(outside, ahead).countingReports().years()).isEmpty();
        assertThat(reported(IN_TIME, IN_TIME.withSpentToDate(Nok.ofKroner(9)))
                        .countingReports()
                        .of(2025))
                .contains(IN_TIME);
    }

    @Test
    void aReportAfterTheCarryOverIsNotHeldAgainst() {
        PaymentBasis late = reported(IN_TIME, LATE);

        assertThat(late.countingReports().of(2025)).contains(LATE);
        assertThat(late.reportFor(2025, 2025)).contains(IN_TIME);
        assertThat(late.reportFor(2025, 2026)).contains(LATE);
        assertThat(reported(LATE).reportFor(2025, 2025)).isEmpty();
        assertThat(late.withTerms(late.terms().withLateReport(LateReport.ALWAYS))
                        .reportFor(2025, 2025))
                .contains(LATE);
        assertThat(late.withTerms(late.terms().withCarryOverCount(CarryOverCount.WITH_APPROPRIATION_YEAR))
                        .reportFor(2025, 2026))
                .contains(IN_TIME);
    }

    private static PaymentBasis reported(ProgressReport... reports) {
        return WorkedTable.at(PlanStatus.approved(2026)).withReports(Vector.of(reports));
    }
}
