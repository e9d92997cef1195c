/**
 * What may come, and what was known. {@link no.bygdevekst.forecast.Forecast} is the front door: the least and the most
 * that can be released from here on, and beside it a scenario. {@link no.bygdevekst.forecast.Spending} supposes what is
 * spent, and {@link no.bygdevekst.forecast.WhatIf} holds what would be paid against what stands;
 * {@link no.bygdevekst.forecast.Timeline} gives a submission as it was known on a day.
 *
 * <p>The key to understanding this package is that a scenario is an ordinary payment basis with something else in it,
 * run by the same payments as what stands.
 */
@NullMarked
package no.bygdevekst.forecast;

import org.jspecify.annotations.NullMarked;
