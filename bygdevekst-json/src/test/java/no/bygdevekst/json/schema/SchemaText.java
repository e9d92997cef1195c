package no.bygdevekst.json.schema;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema as it is published: indented, and with white space that nobody would see written as an escape. */
final class SchemaText {

    private static final Pattern UNSEEN =
            Pattern.compile("[\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]");
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SchemaText() {}

    static String of(JsonNode schema) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        String text = MAPPER.writer().with(printer).writeValueAsString(schema);
        return UNSEEN.matcher(text).replaceAll(SchemaText::escaped) + "\n";
    }

    private static String escaped(MatchResult found) {
        return String.format("\\\\u%04x", (int) found.group().charAt(0));
    }
}
