package no.bygdevekst.forecast;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.LedgerRow;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Given;

/**
 * What would be paid if something else were so, side by side with what stands (<i>scenario</i>): other spending, an
 * approval, a changed annual grant, another reading of the terms. What is supposed is a {@link PaymentBasis} like any
 * other, made of the one that stands.
 *
 * @param paymentPlan what would be paid when
 * @param years what is released in each year that either ledger has a row for, ascending
 * @param lapses the instalments that would lapse and do not as it stands, in order
 */
public record WhatIf(PaymentProjection paymentPlan, Vector<ScenarioYear> years, Vector<Instalment> lapses) {
    /**
     * Refuses null.
     *
     * @param paymentPlan what would be paid when
     * @param years what is released in each year that either ledger has a row for, ascending
     * @param lapses the instalments that would lapse and do not as it stands, in order
     */
    public WhatIf {
        Given.value("paymentPlan", paymentPlan);
        Given.value("years", years);
        Given.value("lapses", lapses);
    }

    /**
     * A scenario of other spending.
     *
     * @param stands what stands
     * @param spending what is supposed to be spent
     * @return the scenario
     * @throws IllegalArgumentException if the spending is impossible, as {@link Spending#in(PaymentBasis)} says
     */
    public static WhatIf of(PaymentSchedule stands, Spending spending) {
        Given.value("stands", stands);
        return of(stands, Given.value("spending", spending).in(stands.basis()));
    }

    /**
     * A scenario of anything else.
     *
     * @param stands what stands
     * @param supposed its basis with something else in it
     * @return the scenario
     * @throws IllegalArgumentException if nothing could be paid then
     */
    public static WhatIf of(PaymentSchedule stands, PaymentBasis supposed) {
        Given.value("supposed", supposed);
        return compared(Given.value("stands", stands), PaymentProjection.of(supposed));
    }

    /**
     * A scenario of anything else, or why nothing could be paid then.
     *
     * @param stands what stands
     * @param supposed its basis with something else in it
     * @return the scenario, or what makes payments impossible
     */
    public static Validation<Seq<Impediment>, WhatIf> check(PaymentSchedule stands, PaymentBasis supposed) {
        Given.value("supposed", supposed);
        Given.value("stands", stands);
        return PaymentProjection.check(supposed).map(scenario -> compared(stands, scenario));
    }

    private static WhatIf compared(PaymentSchedule stands, PaymentProjection scenario) {
        Vector<Integer> years = stands.ledger()
                .appendAll(scenario.ledger())
                .map(LedgerRow::year)
                .distinct()
                .sorted();
        return new WhatIf(
                scenario,
                years.map(year -> new ScenarioYear(year, releasedIn(year, stands), releasedIn(year, scenario))),
                lapsed(scenario).reject(lapse -> lapsed(stands).exists(each -> isSame(each, lapse))));
    }

    private static Nok releasedIn(int year, PaymentSchedule schedule) {
        return schedule.ledger()
                .find(row -> row.year() == year)
                .map(LedgerRow::released)
                .getOrElse(Nok.ZERO);
    }

    // Another sum, or another condition, of what lapses anyway is no other lapse.
    private static boolean isSame(Instalment one, Instalment other) {
        return one.year() == other.year()
                && one.kind() == other.kind()
                && one.grantYear() == other.grantYear()
                && one.appropriationYear() == other.appropriationYear();
    }

    private static Vector<Instalment> lapsed(PaymentSchedule schedule) {
        return schedule.instalments().filter(each -> each.status() == InstalmentStatus.LAPSED);
    }
}
