/**
 * The closed lists of the formats with their labels, for drop-downs and for those who read codes in another language:
 * {@link no.bygdevekst.codelist.CodeLists} has them all.
 *
 * <p>The key to understanding this package is that it holds no word of its own: a code is the name of a constant, and
 * its label what the constant is called in a sentence.
 */
@NullMarked
package no.bygdevekst.codelist;

import org.jspecify.annotations.NullMarked;
