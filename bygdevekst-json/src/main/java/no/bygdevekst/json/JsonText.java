package no.bygdevekst.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Makes the text of a JSON document, the same on every platform, with one line feed at its end. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final DefaultPrettyPrinter TWO_SPACES = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private JsonText() {}

    /**
     * The text of what is written.
     *
     * @param layout how to lay it out
     * @param content writes one value
     */
    static String of(Layout layout, Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(context(layout), text)) {
            content.accept(out);
        }
        return LoneSurrogates.escaped(text.append('\n').toString());
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
