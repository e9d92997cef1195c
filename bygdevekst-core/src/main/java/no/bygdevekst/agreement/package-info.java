/**
 * Who has agreed what: {@link no.bygdevekst.agreement.Agreement} is the entrance. It has
 * {@linkplain no.bygdevekst.agreement.Municipality municipalities}, {@linkplain no.bygdevekst.agreement.Partner
 * partners}, {@linkplain no.bygdevekst.agreement.SubGoal sub-goals} that serve an overall
 * {@link no.bygdevekst.agreement.Goal}, and one or several {@linkplain no.bygdevekst.agreement.StateGrant grants} of
 * the state, by the year that appropriated them.
 *
 * <p>The key to understanding this package is {@link no.bygdevekst.agreement.Party}: everyone who can do or pay
 * something is named by one. Only a {@link no.bygdevekst.agreement.FundingSource} can also be somebody outside.
 */
@NullMarked
package no.bygdevekst.agreement;

import org.jspecify.annotations.NullMarked;
