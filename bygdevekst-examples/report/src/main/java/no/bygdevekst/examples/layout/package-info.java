/**
 * Text for a terminal: {@link no.bygdevekst.examples.layout.Block} is some lines, and
 * {@link no.bygdevekst.examples.layout.Table} makes such lines of aligned columns.
 *
 * <p>The key to understanding this package is that widths are counted in code points, and that a no-break space never
 * breaks a line.
 */
@NullMarked
package no.bygdevekst.examples.layout;

import org.jspecify.annotations.NullMarked;
