package no.bygdevekst.json.schema;

import java.util.Arrays;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small pieces of schemas. */
final class Json {

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode object(String name, String value) {
        return object().put(name, value);
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ObjectNode ref(String key) {
        return object("$ref", "#/$defs/" + key);
    }

    static ObjectNode anyOf(ObjectNode... schemas) {
        ObjectNode schema = object();
        schema.putArray("anyOf").addAll(Arrays.asList(schemas));
        return schema;
    }
}
