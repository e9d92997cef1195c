/**
 * The rules that follow from the letter of 2024, a file for each theme;
 * {@link no.bygdevekst.letter2024.rule.LetterRules} has them all, and
 * {@link no.bygdevekst.letter2024.rule.FixedReading} names the readings that cannot be chosen.
 *
 * <p>The key to understanding this package is that a rule is one definition: its citation first, then what it looks
 * for, then its words in three languages.
 */
@NullMarked
package no.bygdevekst.letter2024.rule;

import org.jspecify.annotations.NullMarked;
