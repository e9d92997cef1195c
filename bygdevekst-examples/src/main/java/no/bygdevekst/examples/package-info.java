/**
 * Programs that use the library as any outside system would: {@link no.bygdevekst.examples.BygdevekstCommand} is the
 * one in the runnable jar, and each of the others shows one thing a host does, small enough to read in one go.
 *
 * <p>Nothing here is promised to stay as it is.
 */
@NullMarked
package no.bygdevekst.examples;

import org.jspecify.annotations.NullMarked;
