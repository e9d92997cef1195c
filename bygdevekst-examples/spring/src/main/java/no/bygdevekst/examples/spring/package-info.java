/**
 * A web service that judges plans, to be copied: {@link no.bygdevekst.examples.spring.PlanController} takes them, and
 * {@link no.bygdevekst.examples.spring.Refusals} says what is wrong with what could not be taken.
 *
 * <p>The key to understanding this package is that it decides nothing: what is judged, and the words for it, are the
 * library's.
 */
@NullMarked
package no.bygdevekst.examples.spring;

import org.jspecify.annotations.NullMarked;
