/**
 * What a paper says, whatever it is written on: a terminal, a page, a sheet or a document.
 *
 * <p>The key to understanding this package is that {@link no.bygdevekst.examples.content.Content} holds values and not
 * letters: a cell is an amount, hours or words, and knows why it is what it is; how that looks is decided by who writes
 * it.
 */
@NullMarked
package no.bygdevekst.examples.content;

import org.jspecify.annotations.NullMarked;
