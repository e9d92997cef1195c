package no.bygdevekst.examples.benchmark;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The least that reading JSON with Jackson costs: a look at each token, nothing kept. */
final class TokenScan {

    private static final JsonFactory FACTORY = new JsonFactory();

    private TokenScan() {}

    static int tokens(byte[] json) {
        int tokens = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The same, but each text, name and number is fetched, as whoever uses them must. */
    static int characters(byte[] json) {
        int characters = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    characters += parser.getString().length();
                }
            }
        }
        return characters;
    }
}
