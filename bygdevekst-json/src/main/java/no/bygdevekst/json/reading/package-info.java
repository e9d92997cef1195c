/**
 * From bytes to tokens, and the problems that are met on the way. No API: it is not exported, and changes as it likes.
 *
 * <p>The front door is {@link no.bygdevekst.json.reading.FastReading}, which gives up at whatever is wrong, and then
 * {@link no.bygdevekst.json.reading.CarefulReading}, which finds every problem with its place. What both hand on is
 * {@link no.bygdevekst.json.reading.JsonInput}.
 *
 * <p>The key to understanding this package is that a document is read twice only where something is wrong: first
 * without a thought for places and words, and then once more to find both.
 */
@NullMarked
package no.bygdevekst.json.reading;

import org.jspecify.annotations.NullMarked;
