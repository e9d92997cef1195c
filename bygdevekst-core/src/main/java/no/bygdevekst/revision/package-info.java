/**
 * What changed between two plans. {@link no.bygdevekst.revision.PlanComparison} is the front door: it gives the
 * {@link no.bygdevekst.revision.Edits} from the one to the other, what they do to the sums
 * ({@link no.bygdevekst.revision.YearChange}, {@link no.bygdevekst.revision.SumChange}), and each
 * {@link no.bygdevekst.revision.Signing} that they call for. An {@link no.bygdevekst.revision.Edit} of one's own is
 * made by an {@link no.bygdevekst.revision.Editor}.
 *
 * <p>For the rules there is {@link no.bygdevekst.revision.Revision}, with each
 * {@link no.bygdevekst.revision.StateChange} in what is asked of the state; and, as far as payments rest on it, how a
 * plan follows on the one before it or is the first ({@link no.bygdevekst.revision.Succession}).
 *
 * <p>The key to understanding this package is that measures are held together by their ids, never by their place in the
 * plan, and that years which are settled may no longer change in total.
 */
@NullMarked
package no.bygdevekst.revision;

import org.jspecify.annotations.NullMarked;
