/**
 * From values to bytes. No API: it is not exported, and changes as it likes.
 *
 * <p>The front door is {@link no.bygdevekst.json.writing.JsonForm}, which writes a value to what
 * {@link no.bygdevekst.json.writing.Generators} makes.
 *
 * <p>The key to understanding this package is that a form writes one value from its first bracket to its last, and
 * knows neither layout nor stream.
 */
@NullMarked
package no.bygdevekst.json.writing;

import org.jspecify.annotations.NullMarked;
