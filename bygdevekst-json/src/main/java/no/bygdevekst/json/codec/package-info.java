/**
 * How values are read and written, whatever they are. No API: it is not exported, and changes as it likes.
 *
 * <p>The front door is {@link no.bygdevekst.json.codec.ObjectCodecBuilder}: an object is put together member after
 * member, in the order of the format, and one that is left out is refused when the class is loaded.
 *
 * <p>The key to understanding this package is the codec: one value that says of a member both how it is read and how it
 * is written, so that the two cannot drift apart.
 */
@NullMarked
package no.bygdevekst.json.codec;

import org.jspecify.annotations.NullMarked;
