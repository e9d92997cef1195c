/**
 * Which rules there are, and what they find in a submission.
 *
 * <p>{@link no.bygdevekst.rulebook.Rulebook} holds the rules; a {@link no.bygdevekst.rulebook.Rule} looks at a
 * {@link no.bygdevekst.rulebook.CaseFile} and makes a {@link no.bygdevekst.rulebook.Remark} for each case.
 *
 * <p>The key to understanding this package is that a rule is one definition: its citation first, then its words in
 * three languages, then the few lines that the citation justifies.
 */
@NullMarked
package no.bygdevekst.rulebook;

import org.jspecify.annotations.NullMarked;
