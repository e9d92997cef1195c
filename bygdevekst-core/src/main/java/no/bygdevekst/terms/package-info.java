/**
 * What the grant scheme says. {@link no.bygdevekst.terms.GrantTerms} are those of one appropriation year: the
 * {@linkplain no.bygdevekst.terms.GrantSplit split} of a grant, the carry-over, each
 * {@link no.bygdevekst.terms.Restriction} with its exceptions, and {@link no.bygdevekst.terms.TermsSources}, where the
 * source says so; {@link no.bygdevekst.terms.TermsByYear} finds them by their year.
 * {@link no.bygdevekst.terms.HourlyRateScheme} is how others value an hour of own effort.
 *
 * <p>The key to understanding this package is that every place where the letter leaves room is a named
 * {@link no.bygdevekst.source.Reading} of the terms, with its alternative working: {@link no.bygdevekst.terms.UsedUp},
 * {@link no.bygdevekst.terms.CarriedInstalment}, {@link no.bygdevekst.terms.CarryOverCount},
 * {@link no.bygdevekst.terms.PaymentEnd}, {@link no.bygdevekst.terms.FirstInstalmentRounding},
 * {@link no.bygdevekst.terms.Involvement} and {@link no.bygdevekst.terms.EstimateMatch}.
 */
@NullMarked
package no.bygdevekst.terms;

import org.jspecify.annotations.NullMarked;
