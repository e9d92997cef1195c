/**
 * Where in a plan document something stands: a {@link no.bygdevekst.place.Place} is a path of
 * {@linkplain no.bygdevekst.place.Member members} and array indexes, in the order of the format's tables, and prints as
 * a JSON Pointer.
 *
 * <p>The key to understanding this package is that places have an order of their own: findings and problems stand in
 * it, whatever order they were found in.
 */
@NullMarked
package no.bygdevekst.place;

import org.jspecify.annotations.NullMarked;
