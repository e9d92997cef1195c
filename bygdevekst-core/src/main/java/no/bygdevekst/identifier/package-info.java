/** Identifiers, each a type of its own: checked once when made, then trusted. */
@NullMarked
package no.bygdevekst.identifier;

import org.jspecify.annotations.NullMarked;
