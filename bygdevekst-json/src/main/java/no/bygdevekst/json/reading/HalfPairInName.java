package no.bygdevekst.json.reading;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** The name of a member has half a pair of surrogates, which is no text. */
final class HalfPairInName extends StreamReadException {

    private static final long serialVersionUID = 1L;

    HalfPairInName(JsonParser parser, TokenStreamLocation location) {
        super(parser, "half a surrogate pair in a member's name", location);
    }
}
