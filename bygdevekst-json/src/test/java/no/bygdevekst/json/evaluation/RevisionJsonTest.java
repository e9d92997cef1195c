package no.bygdevekst.json.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.revision.Edit;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RevisionJsonTest {

    private static final DocumentWriter<PlanComparison> WRITER =
            DocumentWriter.revision(Layout.COMPACT, Language.ENGLISH);
    private static final ActionPlan OLD = GoodPlan.plan();

    private static JsonNode written(PlanComparison comparison) {
        return JsonMapper.shared().readTree(WRITER.toBytes(comparison));
    }

    private static JsonNode written(ActionPlan plan) {
        return written(PlanComparison.between(
                GoodPlan.submission(), GoodPlan.submission().withPlan(plan)));
    }

    @Test
    void aComparisonIsWrittenAsAWhole() {
        Measure cheaper =
                GoodPlan.housing().withBudget(GoodPlan.housing().budget().update(1, GoodPlan.stateLine(2026, 500_000)));
        ActionPlan now = OLD.withRevision(2).withMeasures(Vector.of(cheaper, GoodPlan.services()));

        assertThat(WRITER.toText(PlanComparison.between(
                        GoodPlan.submission(), GoodPlan.submission().withPlan(now))))
                .isEqualTo("{\"format\":\"bygdevekst-revision/1\",\"language\":\"en\","
                        + "\"from\":{\"year\":2025,\"revision\":1},\"to\":{\"year\":2025,\"revision\":2},\"edits\":["
                        + "{\"kind\":\"CHANGED\",\"at\":\"/plan/revision\",\"member\":\"revision\",\"before\":1,"
                        + "\"after\":2,\"message\":\"The plan: revision was 1 and is now 2.\"},"
                        + "{\"kind\":\"CHANGED\",\"at\":\"/plan/measures/0/budget/1/amount\",\"measure\":\"T1\","
                        + "\"member\":\"amount\",\"before\":600000,\"after\":500000,\"message\":\"Measure T1 “Bustader"
                        + " til leige”, the budget line for 2026 from the state for purchased services,"
                        + " NOK\u00a0600\u00a0000: amount was NOK\u00a0600\u00a0000 and is now NOK\u00a0500\u00a0000.\"}],"
                        + "\"state\":[{\"year\":2026,\"settled\":false,\"before\":1000000,\"after\":900000,"
                        + "\"difference\":-100000}],"
                        + "\"bySubGoal\":[{\"subGoal\":\"D1\",\"year\":2026,\"before\":600000,\"after\":500000,"
                        + "\"difference\":-100000}],"
                        + "\"byMeasure\":[{\"measure\":\"T1\",\"year\":2026,\"before\":600000,\"after\":500000,"
                        + "\"difference\":-100000}],"
                        + "\"bySource\":[{\"source\":\"state\",\"year\":2026,\"before\":1000000,\"after\":900000,"
                        + "\"difference\":-100000}],"
                        + "\"mustSign\":[{\"party\":\"municipality:4637\",\"signed\":false},"
                        + "{\"party\":\"municipality:4635\",\"signed\":false}]}\n");
    }

    @Test
    void aMeasureAddedOrGoneIsWrittenAsInThePlan() {
        JsonNode edits =
                written(OLD.withMeasures(Vector.of(GoodPlan.services()))).get("edits");
        assertThat(edits.size()).isEqualTo(1);
        assertThat(edits.get(0).propertyNames()).containsExactly("kind", "at", "measure", "before", "message");
        assertThat(edits.get(0).get("before").get("budget").get(0).toString())
                .isEqualTo("{\"year\":2025,\"source\":\"state\",\"use\":\"SERVICES\",\"amount\":600000}");
    }

    @Test
    void anArrayOfPartiesSaysWhatWasTakenOutAndWhatWasAdded() {
        JsonNode edit = written(OLD.withPreparedBy(Vector.of(GoodPlan.GULEN, GoodPlan.HYLLESTAD)))
                .get("edits")
                .get(0);
        assertThat(edit.get("at").asString()).isEqualTo("/plan/preparedBy");
        assertThat(edit.get("before").toString()).isEqualTo("[\"partner:fylkeskommunen\"]");
        assertThat(edit.get("after").toString()).isEqualTo("[]");
    }

    @Test
    void nothingIsWrittenOfAPlanThatIsTheSame() {
        JsonNode same = written(OLD);
        for (String array : Vector.of("edits", "state", "bySubGoal", "byMeasure", "bySource", "mustSign")) {
            assertThat(same.get(array).size()).isZero();
        }
    }

    @Domain(AnyPlanArbitraries.class)
    @Property(tries = 200)
    void everyComparisonCanBeWritten(@ForAll Submission one, @ForAll Submission other) {
        PlanComparison comparison = PlanComparison.between(one, one.withPlan(other.plan()));
        JsonNode edits = written(comparison).get("edits");
        assertThat(edits.size()).isEqualTo(comparison.edits().all().size());
        comparison.edits().all().forEachWithIndex((edit, index) -> {
            assertThat(edits.get(index).has("before"))
                    .isEqualTo(edit.kind() == Edit.Kind.GONE || edit.before().isDefined());
            assertThat(edits.get(index).has("after"))
                    .isEqualTo(edit.kind() == Edit.Kind.ADDED || edit.after().isDefined());
        });
    }
}
