/**
 * The forms of what is only written: evaluations, problems, explanations and rules. No API: it is not exported, and
 * changes as it likes.
 *
 * <p>The front door is {@link no.bygdevekst.json.evaluation.EvaluationJson}; every other document has one such class
 * too. Each begins with its format and, where it has words, their language.
 *
 * <p>The key to understanding this package is that an answer is written straight from the values of the domain, which
 * already stand in the order in which they are written.
 */
@NullMarked
package no.bygdevekst.json.evaluation;

import org.jspecify.annotations.NullMarked;
