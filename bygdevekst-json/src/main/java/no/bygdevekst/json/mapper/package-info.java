/**
 * What a host's own Jackson mapper does with this library's values. No API: it is not exported, and changes as it
 * likes.
 *
 * <p>The front door is {@link no.bygdevekst.json.mapper.HostForms}, which the module for mappers hands over as a whole;
 * {@link no.bygdevekst.json.mapper.HostTree} makes a tree of the maps and lists that a host holds.
 *
 * <p>The key to understanding this package is that nothing is left to the mapper's own guesses: a type of this library
 * has a form, or is refused with what to do instead.
 */
@NullMarked
package no.bygdevekst.json.mapper;

import org.jspecify.annotations.NullMarked;
