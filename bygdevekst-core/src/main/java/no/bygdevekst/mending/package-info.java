/**
 * What would mend it: {@link no.bygdevekst.mending.Mender} is the front door. For each finding it offers
 * {@link no.bygdevekst.mending.Mending}s that can be applied to the document, or a {@link no.bygdevekst.mending.Task}
 * for somebody. What it offers for which rule stands in {@link no.bygdevekst.mending.Remedies}: a
 * {@link no.bygdevekst.mending.Remedy} for a rule makes {@link no.bygdevekst.mending.Proposal}s of a
 * {@link no.bygdevekst.mending.Flaw}.
 *
 * <p>The key to understanding this package is that a remedy only proposes: nothing is offered before it has been tried
 * on the document, and found to remove its finding without bringing a new error.
 */
@NullMarked
package no.bygdevekst.mending;

import org.jspecify.annotations.NullMarked;
