/** Reads plans from workbooks. */
@NullMarked
package no.bygdevekst.examples.workbook.reading;

import org.jspecify.annotations.NullMarked;
