package no.bygdevekst.json.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.vavr.collection.Vector;
import java.util.List;
import no.bygdevekst.json.WaiverDocumentReader;
import no.bygdevekst.json.fixture.Edited;
import no.bygdevekst.json.fixture.Validators;
import no.bygdevekst.json.format.Format;
import org.junit.jupiter.api.Test;

/**
 * The schema of waivers accepts what our reader reads, and refuses what it refuses: each place with each of many
 * values.
 */
class WaiversSchemaTest {

    private static final Schema SCHEMA = Validators.of(Format.WAIVERS);
    private static final Edited LIST = Edited.of("{\"format\":\"bygdevekst-waivers/1\",\"waivers\":[{\"fingerprint\":\""
            + "a1".repeat(16) + "\",\"rule\":\"D02\",\"reason\":\"avtalt\",\"by\":\"Kari\",\"on\":\"2025-05-02\"}]}");
    private static final Vector<String> OTHERS = Vector.of(
            "null",
            "true",
            "1",
            "[]",
            "{}",
            "[{}]",
            "\"\"",
            "\" \"",
            "\"\u00a0\"",
            "\"x\"",
            "\"2025-02-29\"",
            "\"2024-02-29\"",
            "\"" + "x".repeat(20_000) + "\"",
            "\"" + "x".repeat(20_001) + "\"",
            "\"" + "0f".repeat(16) + "\"",
            "\"" + "0F".repeat(16) + "\"",
            "\"" + "0f".repeat(15) + "\"",
            "\"bygdevekst-waivers/1\"",
            "\"bygdevekst-waivers/2\"");

    @Test
    void agreesWithTheReader() {
        List<String> places = LIST.pointers();
        Vector<Edited> lists = Vector.ofAll(places)
                .flatMap(place -> OTHERS.map(other -> LIST.with(place, other)).append(LIST.without(place)))
                .append(LIST)
                .append(LIST.with("/extra", "1"))
                .append(LIST.with("/waivers/0/extra", "1"));
        assertThat(lists)
                .hasSizeGreaterThan(150)
                .allSatisfy(list -> assertThat(
                                Validators.objections(SCHEMA, list.tree()).isEmpty())
                        .as(list.tree().toString())
                        .isEqualTo(isRead(list)));
    }

    /** That a fingerprint stands twice is what a schema cannot say. */
    @Test
    void letsAFingerprintStandTwice() {
        Edited twice = LIST.with("/waivers/-", LIST.tree().at("/waivers/0").toString());
        assertThat(isRead(twice)).isFalse();
        assertThat(Validators.objections(SCHEMA, twice.tree())).isEmpty();
        assertThat(new String(twice.bytes(), UTF_8)).contains("},{");
    }

    private static boolean isRead(Edited list) {
        return WaiverDocumentReader.standard().read(list.bytes()).isValid();
    }
}
