/**
 * Dividing a year's appropriation between the pilots: by a base amount and an amount for each municipality
 * ({@link no.bygdevekst.allocation.MunicipalityAllocation}), or in proportion to another key
 * ({@link no.bygdevekst.allocation.ProportionalAllocation}).
 *
 * <p>The key to understanding this package is that an {@link no.bygdevekst.allocation.Allocation} always sums to its
 * frame: what does not is refused, with the difference.
 */
@NullMarked
package no.bygdevekst.allocation;

import org.jspecify.annotations.NullMarked;
