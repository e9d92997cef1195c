/**
 * The years of an agreement: {@link no.bygdevekst.period.AgreementPeriod}, within the bounds of
 * {@link no.bygdevekst.period.Years}; and the bounds of a date, {@link no.bygdevekst.period.Dates}.
 *
 * <p>The key to understanding this package is that both ends of a period belong to it, and that a year is a plain
 * number: money is granted, paid and reported by calendar year.
 */
@NullMarked
package no.bygdevekst.period;

import org.jspecify.annotations.NullMarked;
