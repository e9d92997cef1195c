/**
 * Three hosts, each as short as it can be: {@link no.bygdevekst.examples.hosts.CaseSystem} has a plan in its tables,
 * {@link no.bygdevekst.examples.hosts.PlanForm} judges one while it is typed, and
 * {@link no.bygdevekst.examples.hosts.Statistics} counts over many.
 *
 * <p>The key to understanding this package is that each host keeps plans in its own way, and hands them over as values
 * or as a document.
 */
@NullMarked
package no.bygdevekst.examples.hosts;

import org.jspecify.annotations.NullMarked;
