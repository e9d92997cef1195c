package no.bygdevekst.json.schema;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import no.bygdevekst.json.Schemas;
import no.bygdevekst.json.fixture.FormatPage;
import no.bygdevekst.json.format.Format;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of a format, made from what FORMAT.md says of it: the root is the object that begins with the format, and
 * the definitions are what it leads to. What is read is closed; an answer may have members that a reader does not know.
 */
final class SchemaFile {

    /** What the library reads, and asks to be so and not otherwise. */
    static final Vector<Format> READ = Vector.of(Format.PLAN, Format.WAIVERS);

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final Pattern BOUNDED = Pattern.compile("whole number, (\\d+)–(\\d+)");
    private static final String OR_NULL = " or null";
    private static final String ARRAY = "array of ";
    private static final String AT_LEAST_ONE = ", ≥ 1";

    private final Map<String, Vector<FormatPage.Member>> objects;
    private final Format format;
    private final SchemaWords words;
    private Map<String, ObjectNode> definitions = LinkedHashMap.empty();

    private SchemaFile(Map<String, Vector<FormatPage.Member>> objects, Format format, SchemaWords words) {
        this.objects = objects;
        this.format = format;
        this.words = words;
    }

    static ObjectNode of(Format format, FormatPage page, SchemaWords words) {
        return new SchemaFile(format == Format.PLAN ? page.ofThePlan() : page.ofAnswers(), format, words).root();
    }

    private ObjectNode root() {
        Tuple2<String, Vector<FormatPage.Member>> root = objects.find(
                        object -> object._2.head().type().equals("`\"" + format.id() + "\"`"))
                .getOrElseThrow(() -> new IllegalStateException("no object of FORMAT.md is a " + format.id()));
        ObjectNode schema = Json.object("$schema", DIALECT).put("$id", Schemas.id(format));
        words.name(root._1, schema);
        schema.setAll(object(root._1, root._2));
        ObjectNode defs = schema.putObject("$defs");
        definitions.forEach((key, definition) -> defs.set(key, definition));
        return schema;
    }

    private ObjectNode object(String name, Vector<FormatPage.Member> members) {
        return object(
                name,
                members.filter(FormatPage.Member::isRequired).map(FormatPage.Member::name),
                members.toLinkedMap(FormatPage.Member::name, this::value));
    }

    private ObjectNode object(String name, Vector<String> required, Map<String, ObjectNode> members) {
        ObjectNode schema = SchemaValues.type("object");
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        ObjectNode properties = schema.putObject("properties");
        members.forEach((member, value) -> {
            ObjectNode described = value.deepCopy();
            words.describe(name, member, described);
            properties.set(member, described);
        });
        if (READ.contains(format)) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private ObjectNode value(FormatPage.Member member) {
        return member.type().startsWith("constant")
                ? orNull(member.type(), SchemaValues.oneOf(member.constants()))
                : value(member.type());
    }

    private ObjectNode value(String type) {
        if (type.endsWith(OR_NULL)) {
            return orNull(type, value(type.substring(0, type.length() - OR_NULL.length())));
        }
        if (type.startsWith(ARRAY)) {
            boolean atLeastOne = type.endsWith(AT_LEAST_ONE);
            ObjectNode items = value(type.substring(ARRAY.length()).replace(AT_LEAST_ONE, ""));
            ObjectNode array = SchemaValues.type("array").set("items", items);
            return atLeastOne ? array.put("minItems", 1) : array;
        }
        if (type.contains(" or ")) {
            return Json.anyOf(Vector.of(type.split(" or ")).map(this::value).toJavaArray(ObjectNode[]::new));
        }
        return plain(type);
    }

    private ObjectNode plain(String type) {
        if (type.startsWith("`\"")) {
            return SchemaValues.type("string").put("const", type.replaceAll("[`\"]", ""));
        }
        if (BOUNDED.matcher(type).matches()) {
            String[] bounds = BOUNDED.matcher(type).replaceAll("$1 $2").split(" ");
            return SchemaValues.whole(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
        }
        if (objects.containsKey(type)) {
            return defined(key(type), type, type);
        }
        return SchemaValues.of(format, type).map(this::defined).getOrElse(() -> unnamed(type));
    }

    private static ObjectNode unnamed(String type) {
        return switch (type) {
            case "boolean" -> SchemaValues.type("boolean");
            case "text" -> SchemaValues.type("string");
            case "whole number" -> SchemaValues.type("integer");
            default -> throw new IllegalStateException("FORMAT.md names a type without a schema: " + type);
        };
    }

    private static ObjectNode orNull(String type, ObjectNode schema) {
        return type.endsWith(OR_NULL) ? Json.anyOf(schema, SchemaValues.type("null")) : schema;
    }

    private ObjectNode defined(SchemaValues.Named value) {
        if (!definitions.containsKey(value.key())) {
            define(value.key(), value.words(), value.schema());
            value.schema().findValuesAsString("$ref").forEach(ref -> plain(ref.substring(ref.lastIndexOf('/') + 1)));
        }
        return Json.ref(value.key());
    }

    private ObjectNode defined(String key, String type, String wordsOf) {
        if (!definitions.containsKey(key)) {
            definitions = definitions.put(key, Json.object());
            Vector<FormatPage.Member> members = objects.get(type).get();
            define(key, wordsOf, type.equals("budget line") ? line(members) : object(type, members));
        }
        return Json.ref(key);
    }

    private void define(String key, String wordsOf, ObjectNode schema) {
        ObjectNode definition = Json.object();
        words.name(wordsOf, definition);
        definition.setAll(schema.deepCopy());
        definitions = definitions.put(key, definition);
    }

    /**
     * Of money and hours a line has one, and what else it may have follows from who pays: three objects, each whole.
     */
    private ObjectNode line(Vector<FormatPage.Member> members) {
        ObjectNode schema = Json.object();
        schema.putArray("oneOf")
                .add(line("state line", members, Vector.of("amount"), Vector.of("hours", "hourlyRate")))
                .add(line(
                        "money line",
                        members,
                        Vector.of("amount"),
                        Vector.of("hours", "hourlyRate", "appropriationYear")))
                .add(line(
                        "hours line",
                        members,
                        Vector.of("hours", "hourlyRate"),
                        Vector.of("amount", "appropriationYear")));
        return schema;
    }

    private ObjectNode line(
            String kind, Vector<FormatPage.Member> members, Vector<String> alsoRequired, Vector<String> excluded) {
        Vector<FormatPage.Member> left = members.reject(member -> excluded.contains(member.name()));
        Map<String, ObjectNode> values = left.toLinkedMap(FormatPage.Member::name, member -> lineValue(kind, member));
        Vector<String> required = left.filter(member -> member.isRequired() || alsoRequired.contains(member.name()))
                .map(FormatPage.Member::name);
        define(key(kind), kind, object("budget line", required, values));
        return Json.ref(key(kind));
    }

    private ObjectNode lineValue(String kind, FormatPage.Member member) {
        if (member.name().equals("source")) {
            return kind.equals("state line")
                    ? SchemaValues.type("string").put("const", "state")
                    : value("source but the state");
        }
        return member.name().equals("inKind") && !kind.equals("money line")
                ? SchemaValues.type("boolean").put("const", false)
                : value(member);
    }

    /** {@code wholePeriodBudget} of «whole-period budget». */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        Vector<String> parts = Vector.of(plain.split("[ -]"));
        return parts.tail()
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .mkString(parts.head().toLowerCase(Locale.ROOT), "", "");
    }
}
