package no.bygdevekst.payment;

import no.bygdevekst.money.Nok;

/**
 * What can be released from here on, up to and with a year (<i>prognose for et år</i>).
 *
 * @param year the year
 * @param least kroner if nothing more is spent
 * @param most kroner if everything is spent as it comes
 */
public record ForecastYear(int year, Nok least, Nok most) {}
