/**
 * How a plan lies in a workbook: which sheets there are, which table stands where on them, and what a column holds. One
 * declaration of it leads both ways, so that what is written is what is read.
 *
 * <p>The key to understanding this package is that a {@link no.bygdevekst.examples.sheet.Kind} of column says both how
 * a value is shown in a cell and how it is read from one.
 */
@NullMarked
package no.bygdevekst.examples.sheet;

import org.jspecify.annotations.NullMarked;
