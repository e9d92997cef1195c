/**
 * The tables of an action plan: {@link no.bygdevekst.budget.WholePeriodBudget} of chapter 6,
 * {@link no.bygdevekst.budget.YearNeed} of chapter 7, {@link no.bygdevekst.budget.CostPlan} by use and
 * {@link no.bygdevekst.budget.MoneyByUser} by who uses the state's money.
 *
 * <p>The key to understanding this package is {@link no.bygdevekst.plan.SourceColumn}: every budget line falls in one
 * column by who pays or works, and every figure is a sum of such lines. All tables are a
 * {@link no.bygdevekst.budget.PlanTable} and can be shown in one way; a {@link no.bygdevekst.budget.TableRow} says what
 * it stands for, and its {@link no.bygdevekst.budget.Figures} can explain each of them, down to the lines.
 */
@NullMarked
package no.bygdevekst.budget;

import org.jspecify.annotations.NullMarked;
