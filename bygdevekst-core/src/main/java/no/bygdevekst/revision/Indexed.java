package no.bygdevekst.revision;

import io.vavr.collection.Vector;

/**
 * An element and its position in the array.
 *
 * @param index from 0
 * @param value the element
 */
record Indexed<E>(int index, E value) {

    static <E> Vector<Indexed<E>> of(Vector<E> array) {
        return array.zipWithIndex((value, index) -> new Indexed<>(index, value));
    }
}
