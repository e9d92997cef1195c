/**
 * Programs that use the library as any outside system would: {@link no.bygdevekst.examples.BygdevekstCommand} is the
 * one in the runnable jar, and each of the others shows one thing a host does, small enough to read in one go.
 *
 * <p>Read {@link no.bygdevekst.examples.BuildAPlan} first, then {@link no.bygdevekst.examples.PayAYear} and
 * {@link no.bygdevekst.examples.CarryOver}, {@link no.bygdevekst.examples.AllocateTheFrame}, and
 * {@link no.bygdevekst.examples.OwnRule}.
 *
 * <p>The key to understanding this package is that it sees only what the two modules show to everyone. Nothing here is
 * promised to stay as it is.
 */
@NullMarked
package no.bygdevekst.examples;

import org.jspecify.annotations.NullMarked;
