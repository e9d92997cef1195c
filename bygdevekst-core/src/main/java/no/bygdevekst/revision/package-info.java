/**
 * What changed between two plans: {@link no.bygdevekst.revision.Revision}, and what holds for the first
 * ({@link no.bygdevekst.revision.FirstPlan}).
 *
 * <p>The key to understanding this package is that measures are held together by their ids, never by their place in the
 * plan, and that years which are settled may no longer change in total.
 */
@NullMarked
package no.bygdevekst.revision;

import org.jspecify.annotations.NullMarked;
