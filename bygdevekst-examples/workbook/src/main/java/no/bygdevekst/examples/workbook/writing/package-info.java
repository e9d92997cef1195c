/** Makes workbooks of plans. */
@NullMarked
package no.bygdevekst.examples.workbook.writing;

import org.jspecify.annotations.NullMarked;
