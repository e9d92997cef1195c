/**
 * Three hosts, each as short as it can be: {@link no.bygdevekst.examples.hosts.CaseSystem} has a plan in its tables,
 * {@link no.bygdevekst.examples.hosts.PlanForm} judges one while it is typed, and
 * {@link no.bygdevekst.examples.hosts.Statistics} counts over many.
 *
<<<<<<< HEAD
 * <p>The key to understanding this package is that a host keeps what is its own, and asks the library for all the rest.
=======
 * <p>The key to understanding this package is that each host keeps plans in its own way, and hands them over as values
 * or as a document.
>>>>>>> questions
 */
@NullMarked
package no.bygdevekst.examples.hosts;

import org.jspecify.annotations.NullMarked;
