/** What is paid when: {@link no.bygdevekst.payment.ProgressReport}. */
@NullMarked
package no.bygdevekst.payment;

import org.jspecify.annotations.NullMarked;
