/**
 * An evaluation for people: {@link no.bygdevekst.examples.report.Report} is the whole, and each of its sections is a
 * class with its own words.
 *
 * <p>The key to understanding this package is that a section is a function from a
 * {@link no.bygdevekst.examples.report.Subject} to a {@link no.bygdevekst.examples.layout.Block}, and that every word
 * is a {@link no.bygdevekst.text.Text} in three languages.
 */
@NullMarked
package no.bygdevekst.examples.report;

import org.jspecify.annotations.NullMarked;
