package no.bygdevekst.json.mapper;

import io.vavr.Value;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.place.Member;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/**
 * The tree of what a host holds as maps and lists. What JSON has no place for stays what it is, so that whoever reads
 * the tree can say so where it stands.
 */
public final class HostTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private HostTree() {}

    /**
     * The tree of a map.
     *
     * @param map the members by their names
     * @param depth how many objects and arrays inside each other are looked into; what goes round in itself has no end
     * @return the tree
     */
    public static JsonNode of(Map<?, ?> map, int depth) {
        return object(map, depth);
    }

    private static JsonNode of(@Nullable Object value, int depth) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof JsonNode node) {
            return node;
        }
        if (value instanceof Map<?, ?> map) {
            return object(map, depth);
        }
        if (value instanceof io.vavr.collection.Map<?, ?> map) {
            return object(map.toJavaMap(), depth);
        }
        if (value instanceof Option<?> || value instanceof Optional<?>) {
            return of(content(value), depth);
        }
        return HostTypes.isOurs(value.getClass()) ? ours(value) : elementsOrScalar(value, depth);
    }

    private static ObjectNode object(Map<?, ?> map, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth >= 0) {
            map.forEach((name, value) -> {
                if (!isEmptyOption(value)) {
                    object.set(name(name), of(value, depth - 1));
                }
            });
        }
        return object;
    }

    private static JsonNode elementsOrScalar(Object value, int depth) {
        if (value instanceof Object[] elements) {
            return array(Arrays.asList(elements), depth);
        }
        return value instanceof Iterable<?> elements ? array(elements, depth) : scalar(value);
    }

    private static ArrayNode array(Iterable<?> elements, int depth) {
        ArrayNode array = NODES.arrayNode();
        if (depth >= 0) {
            elements.forEach(element -> array.add(of(element, depth - 1)));
        }
        return array;
    }

    private static JsonNode scalar(Object value) {
        if (value instanceof CharSequence || value instanceof Character || value instanceof LocalDate) {
            return NODES.stringNode(value.toString());
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        return value instanceof Number number ? number(number) : NODES.pojoNode(value);
    }

    private static JsonNode number(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return NODES.numberNode(number.longValue());
        }
        if (number instanceof BigInteger whole) {
            return NODES.numberNode(whole);
        }
        if (number instanceof BigDecimal decimal) {
            return NODES.numberNode(decimal);
        }
        if (number instanceof Double binary) {
            return NODES.numberNode(binary);
        }
        return number instanceof Float binary ? NODES.numberNode(binary) : NODES.pojoNode(number);
    }

    private static JsonNode ours(Object value) {
        return HostTypes.written(value.getClass())
                .map(codec -> written(codec, value))
                .getOrElse(() -> NODES.pojoNode(value));
    }

    @SuppressWarnings("unchecked") // a value is of the type that its codec writes
    private static <T> JsonNode written(ValueCodec<T> codec, Object value) {
        try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
            codec.write((T) value, buffer);
            try (JsonParser parser = buffer.asParser(ObjectReadContext.empty())) {
                return JsonMapper.shared().readTree(parser);
            }
        }
    }

    private static String name(@Nullable Object name) {
        return name instanceof Member member ? member.inDocument() : String.valueOf(name);
    }

    private static boolean isEmptyOption(@Nullable Object value) {
        return value instanceof Optional<?> optional
                ? optional.isEmpty()
                : value instanceof Option<?> option && option.isEmpty();
    }

    private static @Nullable Object content(Object option) {
        return option instanceof Optional<?> optional ? optional.orElse(null) : ((Value<?>) option).getOrNull();
    }
}
