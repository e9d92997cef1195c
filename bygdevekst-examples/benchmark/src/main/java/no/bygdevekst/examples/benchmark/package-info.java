/**
 * How fast the library is, beside what else does the same work and beside the least that the work can cost.
 *
 * <p>{@link no.bygdevekst.examples.benchmark.Benchmarks} runs everything and prints one table. A row of it is a
 * {@link no.bygdevekst.examples.benchmark.Row}: a benchmark, what it is held against, and how near it is to come. The
 * benchmarks are JMH's; {@link no.bygdevekst.examples.benchmark.ManyPlans} and
 * {@link no.bygdevekst.examples.benchmark.FirstEvaluation} are programs that are run in a JVM of their own.
 *
 * <p>The key to understanding this package is that only ratios within one run are quoted: everything is measured on the
 * same {@link no.bygdevekst.examples.benchmark.SamplePlan}, in the same minutes, on the same machine.
 */
@NullMarked
package no.bygdevekst.examples.benchmark;

import org.jspecify.annotations.NullMarked;
