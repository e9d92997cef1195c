/**
 * Reads plans from workbooks.
 *
 * <p>The key to understanding this package is that {@link no.bygdevekst.examples.reading.PlanReading} makes a tree as a
 * plan document has it, and keeps of each place in it which cell it was read from.
 */
@NullMarked
package no.bygdevekst.examples.reading;

import org.jspecify.annotations.NullMarked;
