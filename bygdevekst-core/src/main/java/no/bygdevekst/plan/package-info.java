/**
 * What the parties have written: {@link no.bygdevekst.plan.ActionPlan} with its measures, activities and budget lines.
 *
 * <p>The key to understanding this package is that a plan knows nothing of the grant terms: what is unwise or not
 * allowed can be written down, and gets findings elsewhere.
 */
@NullMarked
package no.bygdevekst.plan;

import org.jspecify.annotations.NullMarked;
