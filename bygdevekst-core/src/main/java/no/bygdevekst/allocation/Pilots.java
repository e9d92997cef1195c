package no.bygdevekst.allocation;

import io.vavr.collection.Vector;

/** Pilots by name: each stands once. */
final class Pilots {

    private Pilots() {}

    static void checkDistinct(Vector<String> pilots) {
        pilots.find(pilot -> pilots.indexOf(pilot) != pilots.lastIndexOf(pilot)).forEach(pilot -> {
            throw new IllegalArgumentException("pilot stands twice: " + pilot);
        });
    }

    static int indexOf(Vector<String> pilots, String pilot) {
        int index = pilots.indexOf(pilot);
        if (index < 0) {
            throw new IllegalArgumentException("no pilot '" + pilot + "' among " + pilots.mkString(", "));
        }
        return index;
    }
}
