/**
 * What a rule and a finding are. A rule goes by its {@link no.bygdevekst.rule.RuleId} and weighs as much as its
 * {@link no.bygdevekst.rule.Severity}. What it finds is a {@link no.bygdevekst.rule.Finding}, at a
 * {@link no.bygdevekst.rule.Place}: a path of {@linkplain no.bygdevekst.rule.Member members} through the plan document.
 * A {@link no.bygdevekst.rule.Waiver} lets a finding pass, and knows it by its {@link no.bygdevekst.rule.Fingerprint}.
 *
 * <p>The key to understanding this package is that a finding has no language: it holds typed arguments, and words come
 * when somebody reads it.
 */
@NullMarked
package no.bygdevekst.rule;

import org.jspecify.annotations.NullMarked;
