/**
 * What helps against what the letter's rules find: {@link no.bygdevekst.letter2024.mending.LetterRemedies} is the front
 * door, and names a remedy for each of them.
 *
 * <p>The key to understanding this package is what a remedy may not do: cut a line to nothing, below what was approved
 * or in a year that is settled, or put a made-up word where a blank is.
 */
@NullMarked
package no.bygdevekst.letter2024.mending;

import org.jspecify.annotations.NullMarked;
