/**
 * Where a rule comes from: {@link no.bygdevekst.source.SourceDocument} is the front door. A document brings its own
 * name and sections; a {@link no.bygdevekst.source.Citation} of it names a sentence or an item, and a
 * {@link no.bygdevekst.source.Reading} says how it is read where it leaves room.
 *
 * <p>The key to understanding this package is that it holds places and names, never the words of a source: whoever
 * doubts a rule looks up the sentence itself.
 */
@NullMarked
package no.bygdevekst.source;

import org.jspecify.annotations.NullMarked;
