/**
 * What the parties have written: an {@link no.bygdevekst.plan.ActionPlan} has measures and signatures. A
 * {@link no.bygdevekst.plan.Measure} says what is done ({@link no.bygdevekst.plan.Activity}), why the state should pay
 * for it ({@link no.bygdevekst.plan.Purpose}, {@link no.bygdevekst.plan.Criteria}), and at what cost: each
 * {@link no.bygdevekst.plan.BudgetLine} brings a {@link no.bygdevekst.plan.Contribution} for a
 * {@link no.bygdevekst.plan.FundUse}, perhaps by a {@link no.bygdevekst.plan.SpendingException} or through a
 * {@link no.bygdevekst.plan.ThirdPartyScheme}, and falls in one {@link no.bygdevekst.plan.SourceColumn} of the tables.
 *
 * <p>A {@link no.bygdevekst.plan.Submission} is the whole plan document as a value: the agreement, the plan, the one
 * before it, the {@linkplain no.bygdevekst.plan.ProgressReport progress reports} and the
 * {@linkplain no.bygdevekst.plan.Payment payments} made.
 *
 * <p>The key to understanding this package is that a plan knows nothing of the grant terms: what is unwise or not
 * allowed can be written down, and gets findings elsewhere.
 */
@NullMarked
package no.bygdevekst.plan;

import org.jspecify.annotations.NullMarked;
