/**
 * What was really paid: {@link no.bygdevekst.settlement.SettlementStatement} lays the payments on the released
 * instalments, says what to pay now, and closes the account when the period is over.
 *
 * <p>The key to understanding this package is that a payment never changes what is released: it is held against it.
 */
@NullMarked
package no.bygdevekst.settlement;

import org.jspecify.annotations.NullMarked;
