package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.bygdevekst.allocation.PilotWeight;
import no.bygdevekst.allocation.ProportionalAllocation;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.json.fixture.Edited;
import no.bygdevekst.json.fixture.LibraryValues;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.DraftReading;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Criteria;
import no.bygdevekst.plan.SpendingException;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.plan.ThirdPartyScheme;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.settlement.SettlementStatement;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A host's mapper writes a value of this library in its form, or refuses it; it reads it to the same, or refuses it.
 */
class PublicTypesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new BygdevekstModule()).build();
    static final LibraryValues VALUES = LibraryValues.from(seeds());

    /** What a host may have around a value. */
    record Holder(Object value) {}

    private static Vector<Object> seeds() {
        Evaluator evaluator = Letter2024.evaluator();
        PlanDocumentReader reader = PlanDocumentReader.standard();
        Vector<Object> seeds = Vector.of(
                reader,
                Nok.ofOre(81_250_050),
                Hours.ofHundredths(3750),
                Share.of(3, 4),
                ReadLimits.standard(),
                MAPPER.readValue(Samples.SCHEME, ThirdPartyScheme.class),
                MAPPER.readValue(Samples.EXCEPTION, SpendingException.class),
                ProportionalAllocation.of(Nok.KRONE, Vector.of(new PilotWeight("Nord-Troms", 1)), Nok.ORE),
                catchThrowable(() -> Given.value("x", null)),
                catchThrowable(() -> reader.readOrThrow(new byte[0])));
        Vector<Submission> submissions = Vector.of("first-plan-nord-troms", "second-plan", "revised-plan")
                .map(name -> Path.of("src/test/resources/vectors", name + ".plan.json"))
                .filter(Files::exists)
                .append(Path.of("src/test/resources/vectors/cost-plan-and-users.plan.json"))
                .map(path -> reader.readOrThrow(bytes(path)).submission())
                .append(reader.readOrThrow(Samples.DOCUMENT.getBytes(StandardCharsets.UTF_8))
                        .submission());
        return seeds.appendAll(submissions.flatMap(submission -> answers(evaluator, submission)))
                .appendAll(others(submissions));
    }

    private static Vector<Object> answers(Evaluator evaluator, Submission submission) {
        Evaluation evaluation = evaluator.evaluate(submission);
        PlanDocument document = PlanDocument.of(submission);
        byte[] half = Edited.of(DocumentWriter.plan(no.bygdevekst.json.format.Layout.COMPACT)
                        .toBytes(document))
                .with("/plan/measures/0/budget/-", "{}")
                .bytes();
        DraftReading draft = PlanDocumentReader.standard().readDraft(half);
        return Vector.of(
                document,
                evaluation,
                evaluator.check(submission),
                draft,
                evaluator.evaluate(draft.draft()),
                Letter2024.mender().mend(submission),
                evaluation.payments().map(Forecast::of),
                evaluation.payments().map(SettlementStatement::of),
                Letter2024.agenda(evaluation));
    }

    private static Vector<Object> others(Vector<Submission> submissions) {
        return submissions
                .zipWith(submissions.tail(), (one, other) -> PlanComparison.between(one, one.withPlan(other.plan())))
                .map(each -> each);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Iterable<DynamicTest> everyPublicTypeIsWrittenInItsFormOrRefused() {
        return LibraryValues.types()
                .filter(LibraryValues::hasValues)
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> assertHasFormOrIsRefused(type)));
    }

    private static void assertHasFormOrIsRefused(Class<?> type) {
        Vector<Object> values = VALUES.of(type);
        assertThat(values).as("values of %s to try", type).isNotEmpty();
        values.forEach(value -> {
            assertIsRight(type, value);
            assertIsRight(type, Option.some(value));
        });
    }

    private static void assertIsRight(Class<?> type, Object value) {
        Throwable refusal = catchThrowable(() -> MAPPER.writeValueAsString(new Holder(value)));
        if (refusal == null) {
            JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(new Holder(value)))
                    .get("value");
            boolean empty = written.isEmpty() && written.isObject();
            assertThat(empty && !isNothing(value)).as("%s: %s", type, written).isFalse();
            assertThat(written.has("async") || written.has("zero")).isFalse();
        } else {
            assertThat(refusal)
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining(" has no JSON form: ")
                    .hasMessageContaining("no.bygdevekst.");
        }
    }

    // Of a measure that says how it meets no criterion, no member is written.
    private static boolean isNothing(Object value) {
        return value.equals(Criteria.none()) || value.equals(Option.some(Criteria.none()));
    }

    @TestFactory
    Iterable<DynamicTest> everyPublicTypeIsReadToTheSameOrRefused() {
        return LibraryValues.types()
                .filter(LibraryValues::hasValues)
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> assertIsReadOrRefused(type)));
    }

    private static void assertIsReadOrRefused(Class<?> type) {
        for (Object value : VALUES.of(type)) {
            Option<String> text = Option.some(value)
                    .filter(each -> catchThrowable(() -> MAPPER.writeValueAsString(each)) == null)
                    .map(MAPPER::writeValueAsString);
            Throwable refusal = catchThrowable(() -> MAPPER.readValue(text.getOrElse("{}"), type));
            if (refusal == null) {
                assertThat(text).as("%s is read and not written", type).isNotEmpty();
                assertThat(read(text.get(), type)).isEqualTo(value);
            } else {
                assertThat(refusal)
                        .isInstanceOf(DatabindException.class)
                        .message()
                        .containsPattern(
                                "has no JSON form: |is an answer, which is written and not read: |is not read by itself: ");
            }
        }
    }

    private static Object read(String text, Class<?> type) {
        return MAPPER.readValue(text, type);
    }

    /** What a log shows of a value says what it is; of what is on its way to be one, nothing is asked. */
    @Test
    void everyValueSaysWhatItIs() {
        assertThat(LibraryValues.types()
                        .reject(type -> type.getName().contains("Builder")
                                || type.getName().contains("$Lacks"))
                        .filter(type -> VALUES.of(type)
                                .exists(value -> value.toString().matches("no\\.bygdevekst\\.[\\w.$]+@[0-9a-f]+"))))
                .isEmpty();
    }

    @Test
    void whatAWriterWritesAsADocumentTheModuleWritesAlike() {
        Vector<Class<?>> written = Vector.of(DocumentWriter.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Method::getGenericReturnType)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                .map(PublicTypesTest::raw)
                .filter(type -> type != Rulebook.class);
        assertThat(written)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(VALUES.of(type))
                        .as("%s", type)
                        .isNotEmpty()
                        .allSatisfy(value ->
                                assertThat(MAPPER.writeValueAsString(value)).startsWith("{\"format\":")));
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    @Test
    void nullIsNoValueOfAnyTypeThatIsRead() {
        assertThat(LibraryValues.types().filter(LibraryValues::hasValues))
                .allSatisfy(type -> assertThat(catchThrowable(() -> MAPPER.readValue("null", type)))
                        .as("%s", type)
                        .isInstanceOf(DatabindException.class));
    }

    @Test
    void whatIsReadIsReadInsideOtherTypesToo() {
        assertThat(LibraryValues.types()
                        .filter(LibraryValues::hasValues)
                        .flatMap(VALUES::of)
                        .filter(value -> isRead(value))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(value -> {
                    JavaType inList = MAPPER.getTypeFactory().constructParametricType(Vector.class, publicType(value));
                    String text = MAPPER.writeValueAsString(Vector.of(value));
                    assertThat(MAPPER.<Object>readValue(text, inList)).isEqualTo(Vector.of(value));
                });
    }

    private static boolean isRead(Object value) {
        return catchThrowable(() -> MAPPER.readValue(MAPPER.writeValueAsString(value), publicType(value))) == null;
    }

    private static Class<?> publicType(Object value) {
        Class<?> type = value.getClass();
        while (!Modifier.isPublic(type.getModifiers())) {
            type = type.getSuperclass();
        }
        return type;
    }

    @Test
    void refusalsSayWhatToDo() {
        assertThat(catchThrowable(() -> MAPPER.writeValueAsString(Letter2024.terms())))
                .hasMessageContaining("no.bygdevekst.terms.")
                .hasMessageContaining(
                        "has no JSON form: the basis of an Evaluation says which terms were taken, and their readings");
        assertThat(catchThrowable(() -> MAPPER.writeValueAsString(Map.of("rules", Letter2024.rulebook()))))
                .hasMessageContaining("DocumentWriter.rules writes a rulebook as a document");
        assertThat(catchThrowable(() -> MAPPER.writeValueAsString(Letter2024.evaluator())))
                .hasMessageContaining("write the Evaluation that it gives");
        assertThat(catchThrowable(() -> MAPPER.readValue("{}", Evaluation.class)))
                .hasMessageContaining("read the PlanDocument and evaluate it again");
        assertThat(catchThrowable(() -> MAPPER.readValue("[]", Problems.class)))
                .hasMessageContaining("read the answer as a JsonNode");
    }

    @Test
    void whatIsNoTextIsNoNameOfAMember() {
        assertThat(catchThrowable(() -> MAPPER.writeValueAsString(Map.of(Nok.KRONE, 1))))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("is no name of a member");
        assertThat(MAPPER.writeValueAsString(Map.of(Place.measure(3), Language.NYNORSK)))
                .isEqualTo("{\"/plan/measures/3\":\"nn\"}");
    }
}
