/**
 * One call that gives findings, tables and payments together: {@link no.bygdevekst.evaluation.Evaluator} holds a
 * rulebook and grant terms, and makes an {@link no.bygdevekst.evaluation.Evaluation} of any submission.
 *
 * <p>The key to understanding this package is that an evaluation holds no language: words are asked of it in one.
 */
@NullMarked
package no.bygdevekst.evaluation;

import org.jspecify.annotations.NullMarked;
