/**
 * What is paid when: from a commitment, the annual grants, the plan's status and the progress reports, under the grant
 * terms. It takes amounts, never plans.
 *
 * <p>{@link no.bygdevekst.payment.PaymentPlan} is the entrance. {@link no.bygdevekst.payment.PaymentProjection} holds
 * the same figures for what is not decided: a draft, or a forecast. What makes both impossible is an
 * {@link no.bygdevekst.commitment.Impediment}. What was actually paid stands in the
 * {@linkplain no.bygdevekst.payment.LedgerRow ledger} and the {@link no.bygdevekst.payment.Settlement}.
 *
 * <p>The key to understanding this package is that a {@link no.bygdevekst.payment.PaymentSchedule} is run year by year:
 * a year's second instalment is released if what its report says is spent reaches what was needed, else it moves to the
 * next year, as long as there is a payable one. Everything else is sums over those
 * {@linkplain no.bygdevekst.payment.Instalment instalments}.
 */
@NullMarked
package no.bygdevekst.payment;

import org.jspecify.annotations.NullMarked;
