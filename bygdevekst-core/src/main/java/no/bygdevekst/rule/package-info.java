/**
 * What a rule and a finding are: {@link no.bygdevekst.rule.RuleId}, {@link no.bygdevekst.rule.Severity},
 * {@link no.bygdevekst.rule.Finding}, and the {@link no.bygdevekst.rule.Place} that a finding names.
 *
 * <p>The key to understanding this package is that a finding has no language: it holds typed arguments, and words come
 * when somebody reads it.
 */
@NullMarked
package no.bygdevekst.rule;

import org.jspecify.annotations.NullMarked;
