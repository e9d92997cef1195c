/**
 * The ministry's letter of December 2024 as data: {@link no.bygdevekst.letter2024.Letter2024} is the entrance to its
 * terms, its pilots with their amounts, and its demands.
 *
 * <p>The key to understanding this package is that nothing in it computes: a later letter is another package beside it,
 * and everything below takes terms as an argument. {@link no.bygdevekst.letter2024.Demand} goes the other way: from
 * each sentence of the letter to what meets it.
 */
@NullMarked
package no.bygdevekst.letter2024;

import org.jspecify.annotations.NullMarked;
