package no.bygdevekst.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.json.codec.FormatCodec;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.plan.PlanDocumentCodec;
import no.bygdevekst.json.plan.PlanVersions;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents of a version before the newest are read, beside a made-up second version; of any other all are named. */
class PlanVersionsTest {

    private static final String SECOND = "bygdevekst-plan/2";
    private static final PlanVersions BOTH =
            new PlanVersions(PlanVersions.READ.all().append(new PlanVersions.Version(SECOND, new Second())));
    private static final PlanDocumentReader READER =
            PlanDocumentReader.standard().reading(BOTH);
    private static final PlanDocument DOCUMENT =
            PlanDocumentReader.standard().read(Samples.DOCUMENT.getBytes(UTF_8)).get();

    @Test
    void aDocumentOfEachVersionIsRead() {
        assertThat(READER.read(bytes(Samples.DOCUMENT)).get()).isEqualTo(DOCUMENT);
        assertThat(READER.read(bytes(second(SECOND))).get()).isEqualTo(DOCUMENT);
    }

    /** Writers are free in the order of members; of two the first counts, as everywhere. */
    @Test
    void theFormatMayStandAnywhere() {
        String last = "{\"first\":" + Samples.DOCUMENT + ",\"format\":\"" + SECOND + "\"}";
        assertThat(READER.read(bytes(last)).get()).isEqualTo(DOCUMENT);
    }

    @Test
    void aHalfTypedDocumentIsReadByItsVersionToo() {
        assertThat(READER.readDraft(bytes(Samples.DOCUMENT)).problems()).isEmpty();
        assertThat(READER.readDraft(bytes(second(SECOND))).problems()).isEmpty();
    }

    @Test
    void aTreeOfEachVersionIsRead() {
        assertThat(READER.read(tree(Samples.DOCUMENT)).get()).isEqualTo(DOCUMENT);
        assertThat(READER.read(tree(second(SECOND))).get()).isEqualTo(DOCUMENT);
        assertThat(READER.readDraft(tree(second(SECOND))).problems()).isEmpty();
        assertThat(READER.read(tree("[]")).isInvalid()).isTrue();
    }

    private static JsonNode tree(String document) {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(document);
    }

    /** What is wrong with a document is told in the terms of its own version. */
    @Test
    void aBrokenDocumentHasTheProblemsOfItsVersion() {
        String broken = Samples.DOCUMENT.replace("\"revision\":1", "\"revision\":0");
        assertThat(READER.read(bytes(broken)))
                .isEqualTo(PlanDocumentReader.standard().read(bytes(broken)));
        assertThat(READER.read(bytes("{\"format\":\"bygdevekst-plan/1\"}"))
                        .getError()
                        .inOrder())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.MISSING_MEMBER);
    }

    @Test
    void ofAnotherVersionAllThatCanBeReadAreNamed() {
        Problem only = READER.read(bytes(second("bygdevekst-plan/3")))
                .getError()
                .inOrder()
                .single();
        assertThat(only.code()).isEqualTo(ProblemCode.NOT_ALLOWED);
        assertThat(only.at()).isEqualTo("/format");
        assertThat(only.message(Language.ENGLISH))
                .isEqualTo("The format “bygdevekst-plan/3” cannot be read. What can be read here is bygdevekst-plan/1,"
                        + " bygdevekst-plan/2.");
    }

    @Test
    void theLibraryReadsEveryVersionThatItKnowsAndSaysSo() {
        assertThat(PlanVersions.READ.all().map(PlanVersions.Version::id))
                .isEqualTo(Format.PLAN.versions().map(Format::id));
        assertThat(Format.PLAN.versions()).containsExactly(Format.PLAN);
        String next = Samples.DOCUMENT.replace("bygdevekst-plan/1", SECOND);
        Problem only = PlanDocumentReader.standard()
                .read(bytes(next))
                .getError()
                .inOrder()
                .single();
        assertThat(only.message(Language.BOKMAL))
                .isEqualTo("Formatet «bygdevekst-plan/2» kan ikke leses. Det som kan leses her, er bygdevekst-plan/1.");
    }

    private static String second(String format) {
        return "{\"format\":\"" + format + "\",\"first\":" + Samples.DOCUMENT + "}";
    }

    private static byte[] bytes(String document) {
        return document.getBytes(UTF_8);
    }

    /** A version in which all of the first stands one level below. */
    private static final class Second implements ValueCodec<PlanDocument> {

        private static final FormatCodec OTHERS = new FormatCodec(Format.PLAN, Vector.of(Format.PLAN.id(), SECOND));

        @Override
        public JsonType type() {
            return JsonType.OBJECT;
        }

        @Override
        public Text expected() {
            return Text.same(SECOND);
        }

        @Override
        public @Nullable PlanDocument readTyped(JsonInput in) {
            PlanDocument first = null;
            while (in.nextMember()) {
                boolean isFirst = in.memberName().equals("first");
                in.next();
                if (isFirst) {
                    first = PlanDocumentCodec.CODEC.readOrNull(in);
                } else if (!in.text().equals(SECOND)) {
                    OTHERS.read(in);
                }
            }
            return in.problemCount() == 0 ? first : null;
        }

        @Override
        public void write(PlanDocument value, JsonGenerator out) {
            throw new UnsupportedOperationException("only read");
        }
    }
}
