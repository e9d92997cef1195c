/**
 * The letter of 2024 as data: {@link no.bygdevekst.letter2024.data.Letter} cites its sections by their headings, and
 * {@link no.bygdevekst.letter2024.data.LetterPilots} has the pilots with their municipalities and amounts.
 *
 * <p>The key to understanding this package is that it holds places, names and figures, never the letter's sentences.
 */
@NullMarked
package no.bygdevekst.letter2024.data;

import org.jspecify.annotations.NullMarked;
