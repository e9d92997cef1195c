/**
 * A plan that asks for more than its frame, cut to it: {@link no.bygdevekst.fitting.FrameFit} fits asks into a frame by
 * priority or in proportion, to the øre, with floors that are not cut.
 *
 * <p>The key to understanding this package is that only what lies between an {@link no.bygdevekst.fitting.Ask} and its
 * floor is divided, exactly. It is a help for those who draw a plan up; what comes of it is a
 * {@link no.bygdevekst.fitting.FittedAsk} for each ask, and every figure can say why.
 */
@NullMarked
package no.bygdevekst.fitting;

import org.jspecify.annotations.NullMarked;
