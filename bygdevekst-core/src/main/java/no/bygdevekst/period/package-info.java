/** The years of an agreement: {@link no.bygdevekst.period.AgreementPeriod}. */
@NullMarked
package no.bygdevekst.period;

import org.jspecify.annotations.NullMarked;
