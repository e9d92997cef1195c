package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import no.bygdevekst.place.Place;

/**
 * An edit on its way into the document.
 *
 * @param way the steps that are left
 * @param edit the edit
 */
record Pending(Vector<Place> way, Edit edit) {

    static Pending of(Edit edit) {
        return new Pending(edit.target().path(), edit);
    }

    boolean isHere() {
        return way.isEmpty();
    }

    Place next() {
        return way.head();
    }

    Pending further() {
        return new Pending(way.tail(), edit);
    }
}
