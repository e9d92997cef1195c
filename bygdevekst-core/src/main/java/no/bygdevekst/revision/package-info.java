/**
 * What changed between two plans: {@link no.bygdevekst.revision.Revision}, with each
 * {@link no.bygdevekst.revision.StateChange} in what is asked of the state; and, as far as payments rest on it, how a
 * plan follows on the one before it or is the first ({@link no.bygdevekst.revision.Succession}).
 *
 * <p>The key to understanding this package is that measures are held together by their ids, never by their place in the
 * plan, and that years which are settled may no longer change in total.
 */
@NullMarked
package no.bygdevekst.revision;

import org.jspecify.annotations.NullMarked;
