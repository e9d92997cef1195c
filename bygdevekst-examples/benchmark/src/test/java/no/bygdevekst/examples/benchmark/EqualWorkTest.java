package no.bygdevekst.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside the library does the same work: its answers are equal. */
class EqualWorkTest {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"submittable", "wholePeriodBudget", "yearNeed", "costPlan", "byUser", "paymentPlan"})
    void thePeerAnswersAsTheLibraryDoes(String part) {
        byte[] plan = Subject.write(SamplePlan.document(30));
        JsonNode library = EXACT.readTree(Subject.everything(plan)).required(part);
        JsonNode peer = EXACT.readTree(Peer.everything(plan)).required(part);
        assertThat(library.equals(EqualWorkTest::byValue, peer))
                .as("%s beside %s", library, peer)
                .isTrue();
    }

    // 90000 and 90000.00 are the same amount.
    private static int byValue(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue())
                : one.equals(other) ? 0 : 1;
    }

    @Test
    void theInstalmentsByHandAreThoseOfTheLibrary() {
        PaymentBenchmark payments = new PaymentBenchmark();
        assertThat(payments.byHand())
                .hasSize(11)
                .isEqualTo(payments.library().map(PaymentsByHand.Part::of).asJava());
    }

    @Test
    void recordsAreWrittenAsTheLibraryWritesWhatTheyWereReadFrom() {
        byte[] plan = Subject.write(SamplePlan.document(30));
        assertThat(Beans.write(Beans.plan(plan))).isNotEmpty();
        assertThat(Beans.write(Beans.evaluation(Subject.everything(plan)))).isNotEmpty();
    }
}
