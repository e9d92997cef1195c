/**
 * Words in bokmål, nynorsk and English, as values, the written form of amounts and dates, and the bounds of a text.
 *
 * <p>{@link no.bygdevekst.text.Text} is a text with all three languages; {@link no.bygdevekst.text.Template} is one
 * with named places, and {@link no.bygdevekst.text.Phrase} a template with its {@link no.bygdevekst.text.Arguments}.
 *
 * <p>{@link no.bygdevekst.text.Given} takes what a caller hands over: it refuses null by name, and copies collections.
 *
 * <p>The key to understanding this package is that nothing in it reads a locale: the caller names the
 * {@link no.bygdevekst.text.Language}, always.
 */
@NullMarked
package no.bygdevekst.text;

import org.jspecify.annotations.NullMarked;
