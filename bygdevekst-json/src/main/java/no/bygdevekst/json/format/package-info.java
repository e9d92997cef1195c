/**
 * What the reader and the writers give and take.
 *
 * <p>{@link no.bygdevekst.json.format.Format} names the formats, {@link no.bygdevekst.json.format.PlanDocument} is what
 * is read of one, and {@link no.bygdevekst.json.format.Problem} what stands in the way of it.
 * {@link no.bygdevekst.json.format.ReadLimits} and {@link no.bygdevekst.json.format.Layout} are what a host can choose.
 *
 * <p>The key to understanding this package is that a problem is not a finding: problems stand in the way of reading a
 * document, findings are about one that can be read.
 */
@NullMarked
package no.bygdevekst.json.format;

import org.jspecify.annotations.NullMarked;
