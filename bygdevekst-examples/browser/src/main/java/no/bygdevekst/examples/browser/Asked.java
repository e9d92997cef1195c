package no.bygdevekst.examples.browser;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.text.Language;

/**
 * What a question is asked of (<i>grunnlaget for et spørsmål</i>).
 *
 * @param documents plan documents as bytes, in order
 * @param arguments what else was said, by name: {@code at} with {@code /yearNeed/total/state}
 * @param language the language of the answer
 */
record Asked(Vector<byte[]> documents, Map<String, String> arguments, Language language) {

    /** An argument, if it was said. */
    Option<String> argument(String name) {
        return arguments.get(name);
    }

    /** An argument that the wrapper in JavaScript never leaves out. */
    String given(String name) {
        return argument(name).getOrElseThrow(() -> new IllegalArgumentException("missing argument: " + name));
    }
}
