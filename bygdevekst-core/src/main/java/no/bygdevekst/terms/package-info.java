/**
 * What the grant scheme says, by appropriation year: {@link no.bygdevekst.terms.GrantTerms}.
 *
 * <p>The key to understanding this package is that every place where the letter leaves room is a named
 * {@link no.bygdevekst.source.Reading} of the terms, with its alternative working.
 */
@NullMarked
package no.bygdevekst.terms;

import org.jspecify.annotations.NullMarked;
