package no.bygdevekst.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A name is found among those that an object can have, by both parsers. */
class MemberNamesTest {

    /** Of so many bytes as the parsers look at at a time, and of more and fewer. */
    private static final List<String> KNOWN = List.of(
            "id", "year", "title", "revision", "responsible", "participants", "samiInterests12", "approvedGrantsOf");

    private static final PropertyNameMatcher NAMES = BinaryNameMatcher.construct(KNOWN);

    private final Parsers parsers = new Parsers(10);

    private int placeOf(String name, boolean fast) {
        byte[] document = ("{\"" + name + "\":1,\"after\":\"what is long enough\"}").getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser =
                fast ? parsers.of(document) : parsers.of(new Utf8Reader(document, Integer.MAX_VALUE))) {
            JsonInput in = JsonInput.ofText(parser, FirstProblem.GIVES_UP);
            in.next();
            int place = in.nextMember(NAMES);
            in.skipMember();
            assertThat(in.nextMember(NAMES)).isEqualTo(JsonInput.UNKNOWN_MEMBER);
            assertThat(in.memberName()).isEqualTo("after");
            in.skipMember();
            assertThat(in.nextMember(NAMES)).isEqualTo(JsonInput.NO_MEMBER);
            return place;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKnownNameHasItsPlace(boolean fast) {
        assertThat(KNOWN).allSatisfy(name -> assertThat(placeOf(name, fast)).isEqualTo(KNOWN.indexOf(name)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNameThatGoesOnOrEndsSoonerIsUnknown(boolean fast) {
        for (String name : KNOWN) {
            for (String other : List.of(name + "s", name + "sOf", name + "\\u0000", name.substring(1), "")) {
                assertThat(placeOf(other, fast)).as(other).isEqualTo(JsonInput.UNKNOWN_MEMBER);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"\\u0079ear, 1", "titl\\u0065, 2", "yeår, -1", "år, -1"})
    void anEscapeIsTheLetterThatItStandsFor(String name, int place) {
        assertThat(placeOf(name, true)).isEqualTo(place);
        assertThat(placeOf(name, false)).isEqualTo(place);
    }

    @Test
    void whereNoNameStandsThereIsNoMember() {
        try (JsonParser parser = parsers.of("[1]".getBytes(StandardCharsets.UTF_8))) {
            JsonInput in = JsonInput.ofText(parser, FirstProblem.GIVES_UP);
            in.next();
            assertThat(in.nextMember(NAMES)).isEqualTo(JsonInput.NO_MEMBER);
            assertThat(in.number()).isEqualTo(Decimal.of("1"));
        }
    }
}
