package no.bygdevekst.commitment;

import no.bygdevekst.money.Nok;

/**
 * What is asked for under one year's grant (<i>årlig tilskudd</i>), such as 6 000 000 kroner in 2025.
 *
 * @param year the year
 * @param amount kroner, greater than zero
 */
public record AnnualGrant(int year, Nok amount) {}
