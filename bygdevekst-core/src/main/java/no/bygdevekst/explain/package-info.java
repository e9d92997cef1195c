/**
 * A figure and its reasons: {@link no.bygdevekst.explain.Explanation} is a tree whose root is the figure itself, each
 * {@link no.bygdevekst.explain.Step} of it says what was done with the figures below it, and
 * {@link no.bygdevekst.explain.ExplanationText} is the same tree as lines for a reader.
 *
 * <p>The key to understanding this package is that an explanation is a value beside the figure, made only when somebody
 * asks for it, and that {@link no.bygdevekst.explain.Explanation#recomputed()} gives the figure again from its leaves.
 */
@NullMarked
package no.bygdevekst.explain;

import org.jspecify.annotations.NullMarked;
