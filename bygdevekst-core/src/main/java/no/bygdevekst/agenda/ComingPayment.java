package no.bygdevekst.agenda;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Due;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;

/**
 * A payment that is to come (<i>kommende utbetaling</i>): 1 562 500 kroner late in 2026, if the report shows that 9 287
 * 500 are spent. No day is known of it, as none is set.
 *
 * @param instalments the instalments that it is made of, at least one, all of one year and due together
 * @param spendingNeeded kroner that the year's report must show for the whole of it; of a plan that is not approved as
 *     if it were; none where it does not wait for a report, or nobody can know yet
 * @param spentToDate kroner spent by the last report, if there is one
 * @param phrase the amount, when and on what condition it is paid, and what happens otherwise
 */
public record ComingPayment(
        Vector<Instalment> instalments, Option<Nok> spendingNeeded, Option<Nok> spentToDate, Phrase phrase) {

    /**
     * Refuses null, and a payment of nothing.
     *
     * @param instalments the instalments that it is made of
     * @param spendingNeeded kroner that the year's report must show
     * @param spentToDate kroner spent by the last report
     * @param phrase the amount, the condition and what happens otherwise
     * @throws IllegalArgumentException if there are no instalments
     */
    public ComingPayment {
        if (Given.value("instalments", instalments).isEmpty()) {
            throw new IllegalArgumentException("a payment has at least one instalment");
        }
        Given.noNull("spendingNeeded", spendingNeeded);
        Given.noNull("spentToDate", spentToDate);
        Given.value("phrase", phrase);
    }

    /**
     * The year that it stands in.
     *
     * @return a year
     */
    public int year() {
        return instalments.head().year();
    }

    /**
     * When it is to be paid.
     *
     * @return the same for all its instalments
     */
    public Due due() {
        return instalments.head().due();
    }

    /**
     * How much it is.
     *
     * @return kroner, greater than zero
     */
    public Nok amount() {
        return Nok.total(instalments.map(Instalment::amount));
    }
}
