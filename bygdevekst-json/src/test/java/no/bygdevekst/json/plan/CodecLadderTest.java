package no.bygdevekst.json.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.stream.Stream;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every object of the format, up the same ladder: null, empty, members one by one, and the exact text again. */
class CodecLadderTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static Stream<Arguments> objects() {
        return Stream.of(
                object(ReferenceCodec.CODEC, Samples.REFERENCE, "system id"),
                object(PeriodCodec.CODEC, Samples.PERIOD, "from to"),
                object(MunicipalityCodec.CODEC, Samples.MUNICIPALITY, "number name"),
                object(PartnerCodec.CODEC, Samples.PARTNER, "id name kind"),
                object(SubGoalCodec.CODEC, Samples.SUB_GOAL, "id title goals"),
                object(StateGrantCodec.CODEC, Samples.STATE_GRANT, "appropriationYear amount"),
                object(
                        AgreementCodec.CODEC,
                        Samples.AGREEMENT,
                        "id pilot period municipalities partners subGoals stateGrants"),
                object(ActivityCodec.CODEC, Samples.ACTIVITY, "title from to"),
                object(SpendingExceptionCodec.CODEC, Samples.EXCEPTION, "ground justification"),
                object(BudgetLineCodec.CODEC, Samples.MONEY_LINE, "year source use amount"),
                object(BudgetLineCodec.CODEC, Samples.HOURS_LINE, "year source use hours hourlyRate"),
                object(BudgetLineCodec.CODEC, Samples.IN_KIND_LINE, "year source use amount"),
                object(NoteCodec.CODEC, Samples.NOTE, "title text"),
                object(CriteriaCodec.CODEC, Samples.CRITERIA, ""),
                object(ThirdPartySchemeCodec.CODEC, Samples.SCHEME, "administeredBy"),
                object(SamiInterestsCodec.CODEC, Samples.SAMI_INTERESTS, "affected"),
                object(MeasureCodec.CODEC, Samples.MEASURE, "id title subGoals responsible agreedBy activities budget"),
                object(DecisionCodec.CODEC, Samples.DECISION, "body"),
                object(SignatureCodec.CODEC, Samples.SIGNATURE, "party name signedOn"),
                object(ActionPlanCodec.CODEC, Samples.PLAN, "year revision preparedBy measures signatures"),
                object(ApprovedGrantCodec.CODEC, Samples.APPROVED_GRANT, "year amount"),
                object(PaymentCodec.CODEC, Samples.PAYMENT, "paidOn amount"),
                object(ProgressReportCodec.CODEC, Samples.REPORT, "year reportedOn spentToDate"),
                object(PlanDocumentCodec.CODEC, Samples.DOCUMENT, "format agreement plan"));
    }

    private static Arguments object(ObjectCodec<?, ?> codec, String sample, String required) {
        return Arguments.of(codec, sample, required);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void nullIsNoObject(ObjectCodec<?, ?> codec) {
        assertThat(Reading.problems(codec, "null")).containsExactly("WRONG_TYPE");
    }

    @ParameterizedTest
    @MethodSource("objects")
    void eachRequiredMemberIsMissedAlone(ObjectCodec<?, ?> codec, String sample, String required) {
        for (String member : names(sample)) {
            ObjectNode object = tree(sample);
            object.remove(member);
            boolean isMissed = Vector.of(required.split(" ")).contains(member);
            assertThat(Reading.read(codec, object.toString()).isInvalid())
                    .as(member)
                    .isEqualTo(isMissed);
            if (isMissed) {
                assertThat(Reading.problems(codec, object.toString())).containsExactly("MISSING_MEMBER");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void noMemberIsNull(ObjectCodec<?, ?> codec, String sample) {
        for (String member : names(sample)) {
            ObjectNode object = tree(sample);
            object.putNull(member);
            assertThat(Reading.problems(codec, object.toString())).containsExactly("WRONG_TYPE /" + member);
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void aMemberStandsOnce(ObjectCodec<?, ?> codec, String sample) {
        for (String member : names(sample)) {
            String twice = sample.substring(0, sample.length() - 1) + ",\"" + member + "\":[{\"x\":null}]}";
            assertThat(Reading.problems(codec, twice)).containsExactly("DUPLICATE_MEMBER /" + member);
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void anUnknownMemberIsNamedEachTime(ObjectCodec<?, ?> codec, String sample) {
        String more = "{\"x\":{\"y\":[1]},\"x\":0," + sample.substring(1);
        assertThat(Reading.problems(codec, more)).containsExactly("UNKNOWN_MEMBER /x", "UNKNOWN_MEMBER /x");
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theTextComesBackAsItWas(ObjectCodec<?, ?> codec, String sample) {
        assertThat(rewritten(codec, sample)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theOrderOfMembersIsFree(ObjectCodec<?, ?> codec, String sample) {
        ObjectNode backwards = MAPPER.createObjectNode();
        names(sample).reverse().forEach(name -> backwards.set(name, tree(sample).get(name)));
        assertThat(rewritten(codec, backwards.toString())).isEqualTo(sample);
    }

    private static <T> String rewritten(ValueCodec<T> codec, String json) {
        return Reading.write(codec, Reading.read(codec, json).get());
    }

    private static Vector<String> names(String sample) {
        return Vector.ofAll(tree(sample).propertyNames());
    }

    private static ObjectNode tree(String json) {
        return MAPPER.readTree(json).asObject();
    }
}
