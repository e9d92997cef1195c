package no.bygdevekst.json.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.bygdevekst.json.fixture.Edited;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document that somebody, or some program, has spoilt: parts of it are gone, doubled, moved, of another document, or
 * of a kind that nobody asked for. Most are still JSON, and many a plan document.
 */
final class Mangled {

    private static final int MOST_EDITS = 6;

    private static final List<String> ODD_VALUES = Arrays.asList(
            "null",
            "true",
            "false",
            "{}",
            "[]",
            "\"\"",
            "\" \"",
            "0",
            "-1",
            "0.01",
            "0.001",
            "1",
            "2000",
            "2024",
            "2025",
            "2026",
            "2999",
            "3000",
            "9999",
            "10000000000",
            "10000000000.01",
            "-10000000000",
            "9999999999.99",
            "1E400",
            "1E-400",
            "\"state\"",
            "\"municipality:0000\"",
            "\"partner:x\"",
            "\"other:\\ud83d\"",
            "\"0001-01-01\"",
            "\"9999-12-31\"",
            "\"2025-02-29\"",
            "\"\\u0000\\u202e\\ufeff{title}\"",
            "[[[[[[]]]]]]",
            "[\"state\",\"state\"]");

    private final Choices choices;
    private final List<JsonNode> others;
    private final JsonNode root;

    private Mangled(Choices choices, List<JsonNode> others) {
        this.choices = choices;
        this.others = others;
        this.root = choices.of(others).deepCopy();
    }

    /** One of some documents, mangled. */
    static byte[] of(List<JsonNode> documents, Choices choices) {
        return new Mangled(choices, documents).bytes();
    }

    private byte[] bytes() {
        for (int edits = choices.below(MOST_EDITS + 1); edits > 0; edits--) {
            edit();
        }
        String text = root.toString();
        return switch (choices.below(12)) {
            case 0 -> withNameTwice(text).getBytes(StandardCharsets.UTF_8);
            case 1 -> withOddName(text).getBytes(StandardCharsets.UTF_8);
            case 2 -> withOddByte(text.getBytes(StandardCharsets.UTF_8));
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private void edit() {
        List<JsonNode> containers = containers(root);
        JsonNode parent = choices.of(containers);
        if (parent instanceof ObjectNode object && !object.isEmpty()) {
            edit(object, choices.of(new ArrayList<>(object.propertyNames())));
        } else if (parent instanceof ArrayNode array && !array.isEmpty()) {
            edit(array, choices.below(array.size()));
        }
    }

    private void edit(ObjectNode object, String name) {
        switch (choices.below(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, odd());
            case 2 -> object.set(name, likewise(name, root));
            default -> object.set(name, likewise(name, choices.of(others)));
        }
    }

    private void edit(ArrayNode array, int index) {
        JsonNode element = array.get(index);
        switch (choices.below(5)) {
            case 0 -> array.remove(index);
            case 1 -> array.set(index, odd());
            case 2 -> array.insert(choices.below(array.size() + 1), element.deepCopy());
            case 3 -> array.add(array.remove(index));
            default ->
                array.set(
                        index,
                        choices.of(new ArrayList<>(array.valueStream().toList()))
                                .deepCopy());
        }
    }

    private JsonNode odd() {
        return Edited.of(choices.of(ODD_VALUES)).tree();
    }

    /** What has the same name somewhere in a document. */
    private JsonNode likewise(String name, JsonNode document) {
        List<JsonNode> found = document.findValues(name);
        return found.isEmpty() ? odd() : choices.of(found).deepCopy();
    }

    private static List<JsonNode> containers(JsonNode node) {
        List<JsonNode> containers = new ArrayList<>();
        collect(node, containers);
        return containers;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private String withNameTwice(String text) {
        Map.Entry<String, String> member =
                choices.of(List.of(Map.entry("year", "2025"), Map.entry("id", "\"x\""), Map.entry("budget", "[{}]")));
        return replacedOnce(text, "\"" + member.getKey() + "\":", name -> name + member.getValue() + "," + name);
    }

    private String withOddName(String text) {
        String name = choices.of(List.of("\"title\":", "\"measures\":", "\"amount\":"));
        return replacedOnce(text, name, was -> "\"" + choices.of(List.of("", "a/b~", "\\ud800", "æ", "0")) + "\":");
    }

    private interface Replacement {
        String of(String was);
    }

    private String replacedOnce(String text, String what, Replacement replacement) {
        int at = text.indexOf(what, choices.below(text.length()));
        return at < 0 ? text : text.substring(0, at) + replacement.of(what) + text.substring(at + what.length());
    }

    private byte[] withOddByte(byte[] bytes) {
        bytes[choices.below(bytes.length)] = (byte) choices.below(256);
        return bytes;
    }
}
