/**
 * Who has to do what next: {@link no.bygdevekst.agenda.Agenda} sorts the findings of an evaluation by whose turn it is,
 * folds the others one entry a rule, and says which payment is next and on what condition.
 *
 * <p>The key to understanding this package is that it finds nothing of its own: what is not a finding or an instalment
 * is on no agenda.
 */
@NullMarked
package no.bygdevekst.agenda;

import org.jspecify.annotations.NullMarked;
