/**
 * Words in bokmål, nynorsk and English, as values, and the written form of amounts and dates.
 *
 * <p>{@link no.bygdevekst.text.Text} is a text with all three languages; {@link no.bygdevekst.text.Template} is one
 * with named places, and {@link no.bygdevekst.text.Phrase} a template with its {@link no.bygdevekst.text.Arguments}.
 *
 * <p>The key to understanding this package is that nothing in it reads a locale: the caller names the
 * {@link no.bygdevekst.text.Language}, always.
 */
@NullMarked
package no.bygdevekst.text;

import org.jspecify.annotations.NullMarked;
