package no.bygdevekst.json.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import org.junit.jupiter.api.Test;

/** What the canonical form has, and what it leaves out. */
class PlanDocumentCodecTest {

    private static final PlanDocument DOCUMENT = Reading.read(Samples.DOCUMENT).get();
    private static final DocumentWriter<PlanDocument> COMPACT = DocumentWriter.plan(Layout.COMPACT);

    @Test
    void endsWithOneLineFeedEitherWay() throws IOException {
        assertThat(COMPACT.toText(DOCUMENT)).isEqualTo(Samples.DOCUMENT + "\n");
        assertThat(DocumentWriter.plan(Layout.INDENTED).toText(DOCUMENT))
                .startsWith("{\n  \"format\": \"bygdevekst-plan/1\",\n  \"agreement\": {\n    \"id\": \"nord-troms\",")
                .endsWith("    }\n  ]\n}\n")
                .doesNotContain("\r");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        COMPACT.write(DOCUMENT, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Samples.DOCUMENT + "\n");
    }

    @Test
    void whatIsEmptyIsLeftOutUnlessItIsRequired() {
        String bare = "{\"format\":\"bygdevekst-plan/1\",\"agreement\":{\"id\":\"a\",\"pilot\":\"b\",\"period\":"
                + Samples.PERIOD
                + ",\"municipalities\":[{\"number\":\"5540\",\"name\":\"c\"}],\"partners\":[],\"subGoals\":"
                + "[{\"id\":\"D1\",\"title\":\"d\",\"goals\":[\"LABOUR\"]}],\"stateGrants\":[{\"appropriationYear\":2025,"
                + "\"amount\":0}]},\"plan\":{\"year\":2025,\"revision\":1,\"preparedBy\":[],\"measures\":"
                + "[{\"id\":\"T1\",\"title\":\"e\",\"subGoals\":[\"D1\"],\"responsible\":\"state\",\"agreedBy\":[],"
                + "\"activities\":[],\"budget\":[]}],\"signatures\":[]}}";
        String full = bare.replace("\"agreedBy\"", "\"criteria\":{},\"purposes\":[],\"locations\":[],\"agreedBy\"")
                .replace(
                        "\"plan\":{",
                        "\"progressReports\":[],\"payments\":[],\"plan\":{\"references\":[],\"notes\":[],\"approvedGrants\":[],");
        assertThat(Reading.read(full)).isEqualTo(Reading.read(bare));
        assertThat(COMPACT.toText(Reading.read(full).get())).isEqualTo(bare + "\n");
    }
}
