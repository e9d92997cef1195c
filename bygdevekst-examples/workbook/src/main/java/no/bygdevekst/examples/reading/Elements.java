package no.bygdevekst.examples.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of the plan document, as they grow (<i>objekter</i>). */
final class Elements {

    private Elements() {}

    /** Whether there is an object to put a path's value into. */
    static boolean has(Map<String, Object> object, String path) {
        int stroke = path.indexOf('/');
        return stroke < 0 || object.containsKey(path.substring(0, stroke));
    }

    /** Puts a value at a path, such as {@code exception/ground}. */
    @SuppressWarnings("unchecked") // every object on the way is put here
    static void put(Map<String, Object> object, String path, Object value) {
        int stroke = path.indexOf('/');
        if (stroke < 0) {
            object.put(path, value);
        } else {
            Object inner = object.computeIfAbsent(path.substring(0, stroke), key -> new LinkedHashMap<>());
            put((Map<String, Object>) inner, path.substring(stroke + 1), value);
        }
    }
}
