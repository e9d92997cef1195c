package no.bygdevekst.payment;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;

/**
 * The least and the most that can be released from here on (<i>prognose</i>): if nothing more is spent, and if
 * everything is spent as it comes.
 *
 * <p>Whatever is spent from here on, as long as the reports are given as the years close and none says less than the
 * one before it, what is released up to any year lies between the two. In a single year it need not: what is not
 * released in one year is carried to the next. Other courses are asked of {@link PaymentSchedule#whatIf}.
 *
 * @param least what is released if nothing more is spent
 * @param most what is released if everything is spent as it comes
 * @param years what is released from here on, for the current year and each year after it
 */
public record Forecast(PaymentProjection least, PaymentProjection most, Vector<ForecastYear> years) {

    /**
     * Looks ahead from a schedule.
     *
     * @param schedule where it stands now
     * @return the forecast
     */
    public static Forecast of(PaymentSchedule schedule) {
        PaymentBasis basis = schedule.basis();
        PaymentProjection least = allClosed(basis, nothingMoreSpent(basis));
        PaymentProjection most = allClosed(basis, spentAsItComes(basis));
        Vector<ForecastYear> years = least.ledger()
                .zipWith(
                        most.ledger(),
                        (low, high) -> new ForecastYear(
                                low.year(),
                                low.releasedToDate().minus(schedule.released()),
                                high.releasedToDate().minus(schedule.released())))
                .filter(year -> !basis.isClosed(year.year()));
        return new Forecast(least, most, years);
    }

    private static PaymentProjection allClosed(PaymentBasis basis, Map<Integer, Nok> spentToDate) {
        return new PaymentProjection(basis.withReports(spentToDate).closedThrough(basis.lastYear()));
    }

    private static Map<Integer, Nok> nothingMoreSpent(PaymentBasis basis) {
        return unreported(basis).toMap(year -> year, year -> basis.lastSpent());
    }

    // By the report nothing of the year's own second instalment has come, so what is released is what can be spent.
    private static Map<Integer, Nok> spentAsItComes(PaymentBasis basis) {
        Map<Integer, Nok> spent = HashMap.empty();
        for (int year : unreported(basis)) {
            PaymentBasis asItStands = basis.withReports(spent).closedThrough(year - 1);
            spent = spent.put(year, releasedBy(year, asItStands).max(basis.lastSpent()));
        }
        return spent;
    }

    private static Nok releasedBy(int year, PaymentBasis basis) {
        return PaymentYear.run(basis).get(year - basis.firstYear()).releasedToDate();
    }

    private static Vector<Integer> unreported(PaymentBasis basis) {
        return basis.commitment()
                .period()
                .years()
                .filter(year -> !basis.isClosed(year) && basis.spentBy(year).isEmpty());
    }
}
