package no.bygdevekst.json.schema;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/** What the schemas say in words, in English and in bokmål: one line of {@code words.txt} each. */
final class SchemaWords {

    private static final Path FILE = Path.of("src/test/resources/schema/words.txt");

    private final Map<String, Vector<String>> lines;
    private Set<String> asked = TreeSet.empty();

    private SchemaWords(Map<String, Vector<String>> lines) {
        this.lines = lines;
    }

    static SchemaWords read() {
        try {
            Vector<Vector<String>> lines = Vector.ofAll(Files.readAllLines(FILE))
                    .reject(line -> line.isBlank() || line.startsWith("#"))
                    .map(line -> Vector.of(line.split(" \\| ")).map(String::strip));
            if (lines.distinctBy(Vector::head).size() < lines.size()) {
                throw new IllegalStateException("said twice: "
                        + lines.map(Vector::head)
                                .groupBy(key -> key)
                                .filterValues(keys -> keys.size() > 1)
                                .keySet());
            }
            return new SchemaWords(HashMap.ofEntries(lines.map(line -> Tuple.of(line.head(), line.tail()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts title and description of an object, or of a value, on its schema. */
    void name(String key, ObjectNode schema) {
        Vector<String> words = of(key, 4);
        schema.put("title", both(words.get(0), words.get(1)));
        schema.put("description", both(words.get(2), words.get(3)));
    }

    /** Puts the description of a member on the schema of its value. */
    void describe(String object, String member, ObjectNode schema) {
        String own = object + "." + member;
        Vector<String> words = of(lines.containsKey(own) ? own : "*." + member, 2);
        schema.put("description", both(words.get(0), words.get(1)));
    }

    /** What is said of something that no schema has. */
    Vector<String> unasked() {
        return lines.keySet().removeAll(asked).toVector().sorted();
    }

    private Vector<String> of(String key, int size) {
        asked = asked.add(key);
        Vector<String> words = lines.get(key)
                .getOrElseThrow(() -> new IllegalStateException("no line of " + FILE + " begins with: " + key));
        if (words.size() != size) {
            throw new IllegalStateException("of " + key + " should be said " + size + " things: " + words);
        }
        return words;
    }

    private static String both(String english, String bokmal) {
        return english.equals(bokmal) ? english : english + " / " + bokmal;
    }
}
