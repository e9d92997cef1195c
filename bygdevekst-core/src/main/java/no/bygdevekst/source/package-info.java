/**
 * Where a rule comes from: {@link no.bygdevekst.source.Citation} names a sentence or an item of a document, and
 * {@link no.bygdevekst.source.Reading} how the library has read it where it leaves room.
 *
 * <p>The key to understanding this package is that it holds places and names, never the words of a source: whoever
 * doubts a rule looks up the sentence itself.
 */
@NullMarked
package no.bygdevekst.source;

import org.jspecify.annotations.NullMarked;
