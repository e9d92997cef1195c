package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.LateReport;
import org.junit.jupiter.api.Test;

/** What can be released from here on, and what would be if the spending went so. */
@Domain(DomainArbitraries.class)
@Domain(DomainContext.Global.class)
class ForecastProperties {

    private static final PaymentBasis AT_THE_START = WorkedTable.at(PlanStatus.approved(2025));

    @Test
    void theWorkedTableAtTheStartOfItsFirstYear() {
        Forecast forecast = Forecast.of(PaymentPlan.of(AT_THE_START));

        assertThat(forecast.years())
                .containsExactly(
                        new ForecastYear(2025, Nok.ZERO, Nok.ofKroner(1_500_000)),
                        new ForecastYear(2026, Nok.ofKroner(5_250_000), Nok.ofKroner(6_500_000)),
                        new ForecastYear(2027, Nok.ofKroner(10_250_000), Nok.ofKroner(11_500_000)));
        assertThat(forecast.least().totals().lapsed()).isEqualTo(Nok.ofKroner(1_250_000));
        assertThat(forecast.most().totals().lapsed()).isEqualTo(Nok.ZERO);
        assertThat(forecast.most().ledger().map(LedgerRow::spentToDate))
                .containsExactlyElementsOf(
                        Vector.of(4_500_000L, 9_750_000L, 14_750_000L).map(kroner -> Option.of(Nok.ofKroner(kroner))));
    }

    @Property
    void whateverIsSpentLiesBetweenTheLeastAndTheMost(@ForAll PaymentBasis any, @ForAll @Size(20) List<Nok> spentMore) {
        PaymentBasis payments = inTime(any);
        PaymentPlan plan = PaymentPlan.of(payments);
        Forecast forecast = Forecast.of(plan);

        Course reported = plan.whatIf(rising(payments, spentMore)).course();
        PaymentProjection course = new PaymentProjection(reported.closedThrough(reported.lastYear()));

        for (ForecastYear year : forecast.years()) {
            LedgerRow row =
                    course.ledger().find(each -> each.year() == year.year()).get();
            assertThat(row.releasedToDate().minus(plan.released()))
                    .isGreaterThanOrEqualTo(year.least())
                    .isLessThanOrEqualTo(year.most());
        }
    }

    /** Of one grant, with a report a year. */
    private static PaymentBasis inTime(PaymentBasis any) {
        return Reports.ofOneGrant(any.withTerms(any.terms().withLateReport(LateReport.ALWAYS)));
    }

    /** A report for every year that is not closed and has none, each saying as much as the one before it or more. */
    private static Map<Integer, Nok> rising(PaymentBasis payments, List<Nok> spentMore) {
        Nok spent = payments.reports()
                .maxBy(ProgressReport::year)
                .map(ProgressReport::spentToDate)
                .getOrElse(Nok.ZERO);
        Map<Integer, Nok> course = HashMap.empty();
        for (int year : payments.commitment().period().years()) {
            boolean reported = payments.reports().exists(report -> report.year() == year);
            if (year >= payments.status().currentYear() && !reported) {
                spent = spent.plus(spentMore.get(course.size()));
                course = course.put(year, spent.min(AmountBounds.HIGHEST));
            }
        }
        return course;
    }

    @Property
    void theForecastStartsFromWhatIsReleased(@ForAll PaymentBasis any) {
        PaymentBasis payments = inTime(any);
        PaymentPlan plan = PaymentPlan.of(payments);
        Forecast forecast = Forecast.of(plan);

        assertThat(forecast.least().totals().planned()).isEqualTo(Nok.ZERO);
        assertThat(forecast.most().released())
                .isGreaterThanOrEqualTo(forecast.least().released());
        assertThat(forecast.least().released()).isGreaterThanOrEqualTo(plan.released());
        assertThat(forecast.years())
                .allMatch(year -> year.year() >= payments.status().currentYear());
    }

    @Test
    void whatIsSpentAheadIsNotUnspent() {
        Forecast forecast = Forecast.of(PaymentPlan.of(Reports.with(AT_THE_START, 2025, Nok.ofKroner(15_000_000))));

        assertThat(forecast.most().ledger().flatMap(LedgerRow::spentToDate)).containsOnly(Nok.ofKroner(15_000_000));
        assertThat(forecast.least().instalments()).isEqualTo(forecast.most().instalments());
    }

    @Test
    void aSupposedReportCountsLikeARealOne() {
        PaymentProjection supposed = PaymentPlan.of(AT_THE_START).whatIf(HashMap.of(2025, Nok.ofKroner(4_000_000)));
        PaymentBasis real = Reports.with(WorkedTable.at(PlanStatus.approved(2026)), 2025, Nok.ofKroner(4_000_000));

        assertThat(supposed.instalments()).isEqualTo(PaymentProjection.of(real).instalments());
        assertThat(supposed.ledger()).isEqualTo(PaymentProjection.of(real).ledger());
    }

    @Test
    void supposingNothingChangesNothing() {
        assertThat(PaymentPlan.of(AT_THE_START).whatIf(HashMap.empty())).isEqualTo(PaymentProjection.of(AT_THE_START));
    }

    @Test
    void aSupposedReportIsForAYearOfThePeriodThatHasNone() {
        PaymentPlan plan = PaymentPlan.of(Reports.with(AT_THE_START, 2025, Nok.ZERO));

        assertThatThrownBy(() -> plan.whatIf(HashMap.of(2025, Nok.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2025 has a report already");
        assertThatThrownBy(() -> plan.whatIf(HashMap.of(2028, Nok.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2028 is outside the period 2025–2027");
        assertThatThrownBy(() -> plan.whatIf(HashMap.of(2026, Nok.ofOre(-1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("spent by 2026 is negative");
    }
}
