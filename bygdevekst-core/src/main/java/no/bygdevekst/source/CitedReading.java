package no.bygdevekst.source;

import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * A reading with the places of the source that leave room for it (<i>tolkning med kildehenvisning</i>), such as
 * {@code usedUp = ALL_RELEASED} at {@code letter-2024, payment ¶1 s2}.
 *
 * @param reading the reading
 * @param citations where the source leaves room, at least one place
 */
public record CitedReading(Reading reading, Vector<Citation> citations) {

    /**
     * Checks that there is a place.
     *
     * @param reading the reading
     * @param citations where the source leaves room, at least one place
     * @throws IllegalArgumentException if there is none
     */
    public CitedReading {
        Objects.requireNonNull(reading, "reading is null");
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a reading has a place that leaves room for it: " + reading.topic());
        }
    }
}
