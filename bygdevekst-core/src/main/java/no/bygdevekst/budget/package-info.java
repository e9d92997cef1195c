/**
 * The tables of an action plan: {@link no.bygdevekst.budget.WholePeriodBudget} of chapter 6 and
 * {@link no.bygdevekst.budget.YearNeed} of chapter 7.
 *
 * <p>The key to understanding this package is {@link no.bygdevekst.budget.SourceColumn}: every budget line falls in one
 * column by who pays or works, and every figure is a sum of such lines. {@link no.bygdevekst.budget.Budget} and
 * {@link no.bygdevekst.budget.Need} hold figures and can explain each of them, down to the lines.
 */
@NullMarked
package no.bygdevekst.budget;

import org.jspecify.annotations.NullMarked;
