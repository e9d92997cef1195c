package no.bygdevekst.json;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Makes the bytes of a JSON document, UTF-8 with one line feed at its end, the same on every platform. Half a surrogate
 * pair that stands alone, for which UTF-8 has no form, is written as its escape.
 */
final class JsonBytes {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final DefaultPrettyPrinter TWO_SPACES = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private JsonBytes() {}

    /**
     * The bytes of what is written.
     *
     * @param layout how to lay it out
     * @param content writes one value
     */
    static byte[] of(Layout layout, Consumer<JsonGenerator> content) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = FACTORY.createGenerator(context(layout), bytes)) {
            content.accept(out);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static ObjectWriteContext context(Layout layout) {
        return layout == Layout.COMPACT ? ObjectWriteContext.empty() : new Indented();
    }

    /** A pretty printer counts its levels, so each document gets one of its own. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return TWO_SPACES.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
