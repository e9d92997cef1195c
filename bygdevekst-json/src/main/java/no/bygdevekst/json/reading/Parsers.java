package no.bygdevekst.json.reading;

import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Makes the parsers of both passes. */
public final class Parsers {

    private final JsonFactory ofBytes;
    private final JsonFactory ofCharacters;

    public Parsers(int depth) {
        StreamReadConstraints onlyDepth = StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
        // UTF-8 and nothing else: without detection the bytes of other encodings are no JSON.
        ofBytes = JsonFactory.builder()
                .streamReadConstraints(onlyDepth)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .build();
        // Names made to collide cannot slow down, or end, the reading of a document whose names are kept nowhere.
        // And nothing is read on to be quoted after a mistake, which would be to pass the limit of size.
        ofCharacters = JsonFactory.builder()
                .streamReadConstraints(onlyDepth)
                .errorReportConfiguration(ErrorReportConfiguration.builder()
                        .maxErrorTokenLength(0)
                        .build())
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    /** A fast parser, which gives no exact columns and gives up on too many names of one hash. */
    JsonParser of(byte[] bytes) {
        return ofBytes.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length);
    }

    /** A parser that gives lines and columns, and stops only where the depth is passed or it is no JSON. */
    JsonParser of(Utf8Reader characters) {
        return ofCharacters.createParser(ObjectReadContext.empty(), characters);
    }
}
