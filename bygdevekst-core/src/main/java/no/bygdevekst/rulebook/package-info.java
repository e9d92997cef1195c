/**
 * Which rules there are, and what they find in a submission.
 *
 * <p>{@link no.bygdevekst.rulebook.Rulebook} holds the rules, {@link no.bygdevekst.rulebook.LetterRules} has those that
 * follow from the letter. A {@link no.bygdevekst.rulebook.Rule} looks at a {@link no.bygdevekst.rulebook.CaseFile},
 * which holds the {@link no.bygdevekst.rulebook.Submission} with all that follows from it, and makes a
 * {@link no.bygdevekst.rulebook.Remark} for each case. {@link no.bygdevekst.rulebook.FixedReading} and
 * {@link no.bygdevekst.rulebook.Involvement} say how the rules read the letter where it leaves room. A plan without
 * errors is a {@link no.bygdevekst.rulebook.SubmittablePlan}, and only that is paid.
 *
 * <p>The key to understanding this package is that a rule is one definition: its citation first, beside it the few
 * lines that the citation justifies, then how it is read, and its words in three languages.
 */
@NullMarked
package no.bygdevekst.rulebook;

import org.jspecify.annotations.NullMarked;
