/**
 * Rules as such, and what they find in a submission; the package knows no letter.
 *
 * <p>A {@link no.bygdevekst.rulebook.Rulebook} holds the rules. A {@link no.bygdevekst.rulebook.Rule} looks at a
 * {@link no.bygdevekst.rulebook.CaseFile}, which holds a submission with all that follows from it, and makes a
 * {@link no.bygdevekst.rulebook.Remark} for each case. A plan without errors is a
 * {@link no.bygdevekst.rulebook.SubmittablePlan}, and only that is paid.
 *
 * <p>The key to understanding this package is that a rule is one definition: its citation first, beside it the few
 * lines that the citation justifies, then how it is read, and its words in three languages.
 */
@NullMarked
package no.bygdevekst.rulebook;

import org.jspecify.annotations.NullMarked;
