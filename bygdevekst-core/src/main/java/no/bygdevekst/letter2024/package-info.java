/**
 * The ministry's letter of December 2024, joined: {@link no.bygdevekst.letter2024.Letter2024} is the front door to its
 * terms, its rulebook, its pilots, its demands, and an evaluator of all of it.
 *
 * <p>The rooms below it hold one part each: {@code data} the letter's sections, headings, pilots and amounts;
 * {@code rule} its rules; {@code demand} what meets each of its sentences.
 *
 * <p>The key to understanding this package is that nothing in it computes: a later letter is another package beside it,
 * and everything below takes terms as an argument.
 */
@NullMarked
package no.bygdevekst.letter2024;

import org.jspecify.annotations.NullMarked;
