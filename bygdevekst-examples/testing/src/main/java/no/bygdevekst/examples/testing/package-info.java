/**
 * What the tests of the examples share: {@link no.bygdevekst.examples.testing.Golden} holds an output equal to a copy
 * of it, {@link no.bygdevekst.examples.testing.JavaProcess} runs a program as a user does, and
 * {@link no.bygdevekst.examples.testing.SamplePlans} names the plans beside the examples.
 *
 * <p>The key to understanding this package is that a module's tests run in the module's folder, so that each finds its
 * own copies.
 */
@NullMarked
package no.bygdevekst.examples.testing;

import org.jspecify.annotations.NullMarked;
