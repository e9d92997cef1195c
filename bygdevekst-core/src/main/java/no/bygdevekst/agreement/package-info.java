/**
 * Who has agreed what: {@link no.bygdevekst.agreement.Agreement} with its municipalities, partners, sub-goals and state
 * grant.
 *
 * <p>The key to understanding this package is {@link no.bygdevekst.agreement.Party}: everyone who can do or pay
 * something is named by one.
 */
@NullMarked
package no.bygdevekst.agreement;

import org.jspecify.annotations.NullMarked;
