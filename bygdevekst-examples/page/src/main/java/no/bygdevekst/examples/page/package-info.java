/**
 * A report as a page and as a PDF: {@link no.bygdevekst.examples.page.ReportMaker} is the command.
 *
 * <p>The key to understanding this package is that {@link no.bygdevekst.examples.page.Markup} is the only way to the
 * page: words go in as words, and nothing that a plan says can become an element, an attribute or a style.
 */
@NullMarked
package no.bygdevekst.examples.page;

import org.jspecify.annotations.NullMarked;
