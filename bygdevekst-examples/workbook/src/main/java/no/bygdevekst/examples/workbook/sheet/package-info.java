/**
 * How a plan lies in a workbook: which sheets there are, which table stands where on them, and what a column holds. One
 * declaration of it leads both ways, so that what is written is what is read.
 */
@NullMarked
package no.bygdevekst.examples.workbook.sheet;

import org.jspecify.annotations.NullMarked;
