package no.bygdevekst.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The newest parsers refuse such a name by themselves, and earlier ones do not: here it is made without one. */
class HalfPairInNameTest {

    @Test
    void saysWhatAndWhere() {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), "{}")) {
            parser.nextToken();
            HalfPairInName half = new HalfPairInName(parser, parser.currentTokenLocation());
            assertThat(half).hasMessageContaining("half a surrogate pair in a member's name");
            assertThat(half.getLocation().getLineNr()).isEqualTo(1);
        }
    }
}
