/**
 * Plans as workbooks: {@link no.bygdevekst.examples.workbook.WorkbookMaker} is the command that writes them, and
 * through {@link no.bygdevekst.examples.workbook.WorkbookSource} every command reads them.
 *
 * <p>The key to understanding this package is that {@link no.bygdevekst.examples.sheet.PlanSheets} says once which
 * member of a plan document stands in which column, and that no rule of plans stands here: what is read goes to the
 * library's reader as a map, and what the library says of it comes back with the name of a cell.
 */
@NullMarked
package no.bygdevekst.examples.workbook;

import org.jspecify.annotations.NullMarked;
