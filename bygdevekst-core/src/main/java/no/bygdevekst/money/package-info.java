/**
 * Exact money and hours: {@link no.bygdevekst.money.Nok} in whole øre, {@link no.bygdevekst.money.Hours} in whole
 * hundredths, {@link no.bygdevekst.money.HourlyRate} in øre an hour, {@link no.bygdevekst.money.Share} as a fraction;
 * and {@link no.bygdevekst.money.Apportionment}, which divides an amount so that nothing is lost.
 * {@link no.bygdevekst.money.AmountBounds} are those of an amount that is written down.
 *
 * <p>The key to understanding this package is that nothing is rounded unless a {@link no.bygdevekst.money.Rounding} and
 * a unit are named, and that what overflows throws.
 */
@NullMarked
package no.bygdevekst.money;

import org.jspecify.annotations.NullMarked;
