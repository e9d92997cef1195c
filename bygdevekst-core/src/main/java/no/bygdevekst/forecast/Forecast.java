package no.bygdevekst.forecast;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.LedgerRow;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.payment.PaymentTotals;
import no.bygdevekst.text.Given;

/**
 * What may come (<i>prognose</i>): the least and the most that can be released up to and with each year from the
 * current one, such as 12 250 000 and 16 000 000 kroner by 2027, and a scenario where one is asked for.
 *
 * @param stands the sums as it stands
 * @param years the current year, and each after it that the ledger has a row for
 * @param scenario what would be paid if something else were so
 */
public record Forecast(PaymentTotals stands, Vector<ForecastYear> years, Option<WhatIf> scenario) {
    /**
     * Refuses null.
     *
     * @param stands the sums as it stands
     * @param years the current year, and each after it that the ledger has a row for
     * @param scenario what would be paid if something else were so
     */
    public Forecast {
        Given.value("stands", stands);
        Given.value("years", years);
        Given.value("scenario", scenario);
    }

    /**
     * The forecast of a schedule.
     *
     * @param schedule what stands
     * @return the forecast, without a scenario
     */
    public static Forecast of(PaymentSchedule schedule) {
        int current = Given.value("schedule", schedule).basis().status().currentYear();
        Vector<LedgerRow> least = ledger(schedule, Share.ofPercent(0));
        Vector<LedgerRow> most = ledger(schedule, Share.ofPercent(100));
        Vector<ForecastYear> years = schedule.ledger()
                .map(LedgerRow::year)
                .filter(year -> year >= current)
                .map(year -> new ForecastYear(year, releasedBy(year, least), releasedBy(year, most)));
        return new Forecast(schedule.totals(), years, Option.none());
    }

    /**
     * This forecast beside a scenario.
     *
     * @param scenario what would be paid if something else were so
     * @return the forecast with the scenario
     */
    public Forecast with(WhatIf scenario) {
        return new Forecast(stands, years, Option.some(Given.value("scenario", scenario)));
    }

    private static Vector<LedgerRow> ledger(PaymentSchedule schedule, Share share) {
        return PaymentProjection.of(Spending.share(share).in(schedule.basis())).ledger();
    }

    private static Nok releasedBy(int year, Vector<LedgerRow> ledger) {
        return ledger.find(row -> row.year() == year).get().releasedToDate();
    }
}
