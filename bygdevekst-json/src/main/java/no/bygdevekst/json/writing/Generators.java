package no.bygdevekst.json.writing;

import java.io.OutputStream;
import no.bygdevekst.json.format.Layout;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Makes the generators of documents: UTF-8, the same bytes on every platform. Half a surrogate pair that stands alone,
 * for which UTF-8 has no form, is written as its escape.
 */
public final class Generators {

    // The stream is its owner's to close; and what ends by an exception must not look like a whole document.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final DefaultPrettyPrinter TWO_SPACES = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private Generators() {}

    /** A generator of one document; closing it flushes the stream and leaves it open. */
    public static JsonGenerator of(Layout layout, OutputStream out) {
        return FACTORY.createGenerator(layout == Layout.COMPACT ? ObjectWriteContext.empty() : new Indented(), out);
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
