package no.bygdevekst.json.hostile;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The places of a document, as another parser sees them; all places of what it cannot read, or has a name twice. */
final class Places {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode root;

    private Places(JsonNode root) {
        this.root = root;
    }

    static Places of(byte[] document) {
        try {
            return new Places(STRICT.readTree(document));
        } catch (JacksonException e) {
            return new Places(STRICT.missingNode());
        }
    }

    /** Whether something stands there. */
    boolean has(String pointer) {
        return root.isMissingNode() || !root.at(JsonPointer.compile(pointer)).isMissingNode();
    }

    /** Whether something stands there, or could if members were added: an element of an array must be there. */
    boolean hasOrCouldHave(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        while (!root.isMissingNode()
                && root.at(at).isMissingNode()
                && !at.last().mayMatchElement()) {
            at = at.head();
        }
        return has(at.toString());
    }
}
