/**
 * A plan that asks for more than its frame, cut to it: {@link no.bygdevekst.fitting.FrameFit} fits asks into a frame by
 * priority or in proportion, to the øre, with floors that are not cut.
 *
 * <p>It is a help for those who draw a plan up. What is fitted is an {@link no.bygdevekst.fitting.Ask} for each
 * measure; what comes of it is a {@link no.bygdevekst.fitting.FittedAsk} for each, and every figure can say why.
 */
@NullMarked
package no.bygdevekst.fitting;

import org.jspecify.annotations.NullMarked;
