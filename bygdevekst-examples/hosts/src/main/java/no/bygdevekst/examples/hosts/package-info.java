/**
 * Three hosts, each as short as it can be: {@link no.bygdevekst.examples.hosts.CaseSystem} has a plan in its tables,
 * {@link no.bygdevekst.examples.hosts.PlanForm} judges one while it is typed, and
 * {@link no.bygdevekst.examples.hosts.Statistics} counts over many.
 */
@NullMarked
package no.bygdevekst.examples.hosts;

import org.jspecify.annotations.NullMarked;
