/**
 * What payments are made of: what the state has committed itself to, what is asked for under each year's grant, how far
 * the planning has come and what is reported, all of it with the grant terms as one value.
 *
 * <p>{@link no.bygdevekst.commitment.PaymentBasis} is the entrance. It can hold what cannot be paid: each condition
 * that makes payments impossible is asked by name of {@link no.bygdevekst.commitment.Impediments}, and what it finds is
 * an {@link no.bygdevekst.commitment.Impediment}, with its words.
 *
 * <p>The key to understanding this package is that it computes no payments: it says what they follow from, and whether
 * there can be any.
 */
@NullMarked
package no.bygdevekst.commitment;

import org.jspecify.annotations.NullMarked;
