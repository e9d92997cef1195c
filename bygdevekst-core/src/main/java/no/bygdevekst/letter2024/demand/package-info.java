/**
 * From the letter of 2024 to the library: each sentence as a {@link no.bygdevekst.letter2024.demand.Demand}, with the
 * rules and functions that meet it or the reason why none does; {@link no.bygdevekst.letter2024.demand.LetterDemands}
 * has them all.
 *
 * <p>The key to understanding this package is that it goes the other way: a sentence that nothing meets has a reason.
 */
@NullMarked
package no.bygdevekst.letter2024.demand;

import org.jspecify.annotations.NullMarked;
