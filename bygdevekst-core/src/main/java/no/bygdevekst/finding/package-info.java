/**
 * What a finding is. A rule goes by its {@link no.bygdevekst.finding.RuleId} and weighs as much as its
 * {@link no.bygdevekst.finding.Severity}; what it finds is a {@link no.bygdevekst.finding.Finding}, at a
 * {@link no.bygdevekst.place.Place}. A {@link no.bygdevekst.finding.Waiver} lets a finding pass, and knows it by its
 * {@link no.bygdevekst.finding.Fingerprint}.
 *
 * <p>The key to understanding this package is that a finding has no language: it holds typed arguments, and words come
 * when somebody reads it.
 */
@NullMarked
package no.bygdevekst.finding;

import org.jspecify.annotations.NullMarked;
