/**
 * Where a rule comes from ({@link no.bygdevekst.source.Citation}), and how the library has read it where the source
 * leaves room ({@link no.bygdevekst.source.Reading}).
 */
@NullMarked
package no.bygdevekst.source;

import org.jspecify.annotations.NullMarked;
