package no.bygdevekst.json.mapper;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.BiFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;

/** Reads one kind of Vavr's collections, or options. */
final class VavrDeserializer extends ValueDeserializer<Object> {

    private final JavaType type;
    private final BiFunction<JsonParser, DeserializationContext, Object> read;

    private VavrDeserializer(JavaType type, Kind kind) {
        this.type = type;
        this.read = (parser, context) -> kind.read(this, parser, context);
    }

    private interface Kind {

        Object read(VavrDeserializer of, JsonParser parser, DeserializationContext context);
    }

    /** What is in a type is read so; of a type that is not among these the mapper keeps what it has. */
    private static final Map<Class<?>, Kind> KINDS = HashMap.<Class<?>, Kind>empty()
            .put(Option.class, VavrDeserializer::option)
            .put(Vector.class, VavrDeserializer::elements)
            .put(io.vavr.collection.Seq.class, VavrDeserializer::elements)
            .put(io.vavr.collection.IndexedSeq.class, VavrDeserializer::elements)
            .put(io.vavr.collection.Traversable.class, VavrDeserializer::elements)
            .put(List.class, (of, parser, context) -> List.ofAll(of.elements(parser, context)))
            .put(io.vavr.collection.LinearSeq.class, (of, parser, context) -> List.ofAll(of.elements(parser, context)))
            .put(Array.class, (of, parser, context) -> Array.ofAll(of.elements(parser, context)))
            .put(LinkedHashSet.class, (of, parser, context) -> LinkedHashSet.ofAll(of.elements(parser, context)))
            .put(
                    io.vavr.collection.Set.class,
                    (of, parser, context) -> LinkedHashSet.ofAll(of.elements(parser, context)))
            .put(HashSet.class, (of, parser, context) -> HashSet.ofAll(of.elements(parser, context)))
            .put(LinkedHashMap.class, VavrDeserializer::entries)
            .put(Map.class, VavrDeserializer::entries)
            .put(HashMap.class, (of, parser, context) -> HashMap.ofEntries(of.entries(parser, context)));

    static ValueDeserializer<?> of(JavaType type, ValueDeserializer<?> otherwise) {
        return KINDS.get(type.getRawClass())
                .<ValueDeserializer<?>>map(kind -> new VavrDeserializer(type, kind))
                .getOrElse(otherwise);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return read.apply(parser, context);
    }

    // Null is an option's way to be empty; a collection is never null.
    @Override
    public Object getNullValue(DeserializationContext context) {
        return type.getRawClass() == Option.class
                ? Option.none()
                : context.reportInputMismatch(this, "%s is null: leave it out, or write an empty array", type);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        if (type.getRawClass() == Option.class) {
            return Option.none();
        }
        return super.getAbsentValue(context);
    }

    private Option<Object> option(JsonParser parser, DeserializationContext context) {
        return Option.some(context.readValue(parser, type.containedTypeOrUnknown(0)));
    }

    private Vector<Object> elements(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            context.reportWrongTokenException(this, JsonToken.START_ARRAY, "%s is read from an array", type);
        }
        java.util.List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(context.readValue(parser, type.containedTypeOrUnknown(0)));
        }
        return Vector.ofAll(elements);
    }

    private LinkedHashMap<Object, Object> entries(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            context.reportWrongTokenException(this, JsonToken.START_OBJECT, "%s is read from an object", type);
        }
        KeyDeserializer keys = context.findKeyDeserializer(type.containedTypeOrUnknown(0), null);
        java.util.List<Tuple2<Object, Object>> entries = new ArrayList<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            Object key = keys.deserializeKey(name, context);
            entries.add(Tuple.of(key, context.readValue(parser, type.containedTypeOrUnknown(1))));
        }
        return LinkedHashMap.ofEntries(entries);
    }
}
