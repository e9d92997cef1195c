/**
 * All pilots at once. {@link no.bygdevekst.programme.RollUp} is the front door: any number of evaluations folded into
 * sums by pilot, county, year and use; {@link no.bygdevekst.programme.Programme} holds it against what was
 * appropriated, and {@link no.bygdevekst.programme.PaymentRun} says what is to be paid now, to whom.
 *
 * <p>The key to understanding this package is that two roll-ups make a third, in whatever order: so the sums of a
 * thousand pilots can be computed in parts, and of a pilot no more than its row is kept.
 */
@NullMarked
package no.bygdevekst.programme;

import org.jspecify.annotations.NullMarked;
