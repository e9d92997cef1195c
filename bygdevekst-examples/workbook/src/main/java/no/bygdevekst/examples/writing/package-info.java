/**
 * Makes workbooks of plans.
 *
 * <p>The key to understanding this package is that {@link no.bygdevekst.examples.writing.SheetWriter} lays out what the
 * sheets declare, and knows no member of a plan by name.
 */
@NullMarked
package no.bygdevekst.examples.writing;

import org.jspecify.annotations.NullMarked;
