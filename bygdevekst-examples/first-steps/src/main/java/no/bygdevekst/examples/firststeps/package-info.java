/**
 * First steps: each program shows one thing that a host does, small enough to read in one go (<i>første steg</i>).
 *
 * <p>Read {@link no.bygdevekst.examples.firststeps.BuildAPlan} first, then
 * {@link no.bygdevekst.examples.firststeps.PayAYear} and {@link no.bygdevekst.examples.firststeps.CarryOver},
 * {@link no.bygdevekst.examples.firststeps.AllocateTheFrame}, and {@link no.bygdevekst.examples.firststeps.OwnRule}.
 *
 * <p>The key to understanding this package is that it sees only what the library shows to everyone. Nothing here is
 * promised to stay as it is.
 */
@NullMarked
package no.bygdevekst.examples.firststeps;

import org.jspecify.annotations.NullMarked;
