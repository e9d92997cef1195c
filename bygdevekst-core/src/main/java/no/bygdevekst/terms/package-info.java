/**
 * What the grant scheme says, by appropriation year: {@link no.bygdevekst.terms.GrantTerms}; and how others value an
 * hour of own effort: {@link no.bygdevekst.terms.HourlyRateScheme}.
 *
 * <p>The key to understanding this package is that every place where the letter leaves room is a named
 * {@link no.bygdevekst.source.Reading} of the terms, with its alternative working.
 */
@NullMarked
package no.bygdevekst.terms;

import org.jspecify.annotations.NullMarked;
