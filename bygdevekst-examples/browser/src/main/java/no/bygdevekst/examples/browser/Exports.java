package no.bygdevekst.examples.browser;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.text.Language;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * The one door from JavaScript (<i>inngangen</i>). The wrapper around it checks what it is given and has a function for
 * each question; here all is as it should be.
 */
public final class Exports {

    private Exports() {}

    /**
     * The answer to a question.
     *
     * @param name the question, such as {@code evaluate}
     * @param documents the plan documents, in UTF-8
     * @param arguments names and values in turn
     * @param language {@code nb}, {@code nn} or {@code en}
     * @return the document as text; a refusal is thrown as a {@code RangeError} of JavaScript
     */
    @JSExport
    public static String answer(String name, JSArrayReader<Int8Array> documents, String[] arguments, String language) {
        try {
            return Questions.answer(name, new Asked(bytes(documents), named(arguments), Language.of(language)));
        } catch (Refusal refusal) {
            return refuse(refusal.words());
        }
    }

    private static Vector<byte[]> bytes(JSArrayReader<Int8Array> documents) {
        return Vector.range(0, documents.getLength()).map(i -> documents.get(i).copyToJavaArray());
    }

    private static Map<String, String> named(String[] arguments) {
        return Vector.of(arguments)
                .grouped(2)
                .foldLeft(LinkedHashMap.empty(), (named, pair) -> named.put(pair.get(0), pair.get(1)));
    }

    @JSBody(params = "message", script = "throw new RangeError(message);")
    private static native String refuse(String message);
}
