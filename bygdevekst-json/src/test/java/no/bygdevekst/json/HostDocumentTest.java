package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.DraftReading;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ProblemsException;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A document that a host holds as maps, or as a tree, is read as its bytes are, by every door of the reader. */
class HostDocumentTest {

    private static final PlanDocumentReader READER = PlanDocumentReader.standard();
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final PlanDocument DOCUMENT = Reading.read(Samples.DOCUMENT).get();

    private static Map<String, Object> map(String json) {
        return EXACT.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    /** A line of a host's. */
    private static Map<String, Object> line(@Nullable Object amount) {
        Map<String, Object> line = new HashMap<>();
        line.put("year", 2025);
        line.put("source", "state");
        line.put("use", FundUse.SERVICES);
        line.put("amount", amount);
        return line;
    }

    private static Map<String, Object> documentWith(Object line) {
        Map<String, Object> document = map(Samples.DOCUMENT);
        first(document, "plan", "measures").put("budget", List.of(line));
        return document;
    }

    @SuppressWarnings("unchecked") // so are objects in arrays read
    private static Map<String, Object> first(Map<String, Object> document, String object, String array) {
        Map<String, Object> outer = (Map<String, Object>) Objects.requireNonNull(document.get(object));
        return ((List<Map<String, Object>>) Objects.requireNonNull(outer.get(array))).get(0);
    }

    private static Nok amountOf(PlanDocument document) {
        return document.submission().plan().measures().head().budget().head().value();
    }

    private static Vector<String> lines(Problems problems) {
        return problems.inOrder().map(problem -> problem.code() + " " + problem.at());
    }

    private static final String AMOUNT = "/plan/measures/0/budget/0/amount";

    @Test
    void everyDoorReadsTheSameDocument() {
        assertThat(doors())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(door ->
                        assertThat(read(door, Samples.DOCUMENT)).as("%s", door).isEqualTo(Option.some(DOCUMENT)));
    }

    @Test
    void everyDoorRefusesAnAmountThatWouldBeLost() {
        for (String amount : List.of("0.125", "812500.505", "10000000000.01", "-1", "1e400")) {
            String document = Samples.DOCUMENT.replace("\"amount\":812500.50", "\"amount\":" + amount);
            assertThat(document).isNotEqualTo(Samples.DOCUMENT);
            assertThat(doors())
                    .allSatisfy(door -> assertThat(refusal(door, document).inOrder())
                            .as("%s %s", door, amount)
                            .allSatisfy(problem -> {
                                assertThat(problem.code()).isEqualTo(ProblemCode.OUT_OF_BOUNDS);
                                assertThat(problem.at()).endsWith("/amount");
                            }));
        }
    }

    @Test
    void everyDoorRefusesNullByName() {
        assertThat(doors()).allSatisfy(door -> {
            Throwable refused =
                    catchThrowable(() -> door.invoke(READER, (Object) null)).getCause();
            assertThat(refused)
                    .as("%s", door)
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("document is null");
        });
    }

    @Test
    void everyDoorSaysAllThatIsWrong() {
        String document = Samples.DOCUMENT
                .replace("\"signedOn\":\"2025-05-28\"", "\"signedOn\":\"28.5.2025\"")
                .replace("\"kind\":\"STATE_AGENCY\"", "\"kind\":\"AGENCY\"");
        assertThat(doors())
                .allSatisfy(door -> assertThat(lines(refusal(door, document)))
                        .as("%s", door)
                        .containsExactly("NOT_ALLOWED /agreement/signedOn", "NOT_ALLOWED /agreement/partners/0/kind"));
    }

    /** What reads a document. */
    private static Vector<Method> doors() {
        return Vector.of(PlanDocumentReader.class.getMethods())
                .filter(method -> method.getName().startsWith("read"));
    }

    private static Object argument(Method door, String document) {
        Class<?> type = door.getParameterTypes()[0];
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        if (type == InputStream.class) {
            return new ByteArrayInputStream(bytes);
        }
        if (type == Map.class) {
            return map(document);
        }
        return type == JsonNode.class ? EXACT.readTree(document) : bytes;
    }

    private static Option<PlanDocument> read(Method door, String document) throws ReflectiveOperationException {
        Object read = door.invoke(READER, argument(door, document));
        if (read instanceof DraftReading draft) {
            assertThat(draft.problems()).isEmpty();
            return draft.draft().submission().map(PlanDocument::of);
        }
        return read instanceof io.vavr.control.Validation<?, ?> validation
                ? Option.some((PlanDocument) validation.get())
                : Option.some((PlanDocument) read);
    }

    private static Problems refusal(Method door, String document) throws ReflectiveOperationException {
        try {
            Object read = door.invoke(READER, argument(door, document));
            return read instanceof DraftReading draft
                    ? draft.problems().get()
                    : (Problems) ((io.vavr.control.Validation<?, ?>) read).getError();
        } catch (InvocationTargetException e) {
            return Objects.requireNonNull((ProblemsException) e.getCause()).problems();
        }
    }

    @Test
    void anAmountIsGivenAsWhatIsExact() {
        Vector<Object> exact = Vector.of(
                4_000_000,
                4_000_000L,
                new BigDecimal("4000000.00"),
                BigInteger.valueOf(4_000_000),
                Nok.ofKroner(4_000_000),
                4_000_000.0,
                4_000_000f,
                Optional.of(4_000_000),
                Option.some(Nok.ofKroner(4_000_000)));
        assertThat(exact)
                .allSatisfy(amount -> assertThat(amountOf(READER.readOrThrow(documentWith(line(amount)))))
                        .isEqualTo(Nok.ofKroner(4_000_000)));
        assertThat(amountOf(READER.readOrThrow(documentWith(line(new BigDecimal("812500.5"))))))
                .isEqualTo(Nok.ofOre(81_250_050));
    }

    @Test
    void aFractionThatIsBinaryIsRefusedWithWhatToDo() {
        for (Object amount : List.of(812500.10, 0.1f, Double.NaN, Double.POSITIVE_INFINITY, 1e300, 33_554_432f)) {
            Problem problem =
                    READER.read(documentWith(line(amount))).getError().inOrder().single();
            assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
            assertThat(problem.at()).isEqualTo(AMOUNT);
            assertThat(problem.message(Language.NYNORSK)).contains("flyttal", "BigDecimal");
        }
    }

    @Test
    void aHostsOwnCollectionsAndValuesStandInAMap() {
        Map<String, Object> document = new HashMap<>();
        document.put("format", "bygdevekst-plan/1");
        document.put("agreement", DOCUMENT.submission().agreement());
        document.put("plan", DOCUMENT.submission().plan());
        document.put("previousPlan", Optional.empty());
        document.put("progressReports", DOCUMENT.submission().reports());
        document.put("payments", DOCUMENT.submission().payments().toJavaArray());
        assertThat(READER.readOrThrow(document).submission())
                .isEqualTo(DOCUMENT.submission().withPreviousPlan(Option.none()));
    }

    @Test
    @SuppressWarnings("UnnecessaryStringBuilder") // any text will do
    void namesCanBeThoseOfMembersAndDatesTheJdks() {
        Map<Object, Object> line = new HashMap<>(line(Nok.KRONE));
        line.put(BudgetLineMember.YEAR, line.remove("year"));
        Map<String, Object> document = documentWith(io.vavr.collection.HashMap.ofAll(line));
        Map<String, Object> activity = new HashMap<>();
        activity.put("title", new StringBuilder("Møte"));
        activity.put("from", LocalDate.of(2025, 3, 1));
        activity.put("to", LocalDate.of(2025, 3, 1));
        first(document, "plan", "measures").put("activities", new Object[] {activity});
        assertThat(amountOf(READER.readOrThrow(document))).isEqualTo(Nok.KRONE);
    }

    @Test
    @SuppressWarnings("JavaUtilDate") // it has no place in JSON
    void whatJsonHasNoPlaceForIsSaidWhereItStands() {
        Vector<Object> foreign = Vector.of(
                new java.util.Date(0), new java.util.concurrent.atomic.AtomicInteger(5), Language.class, new int[] {1});
        assertThat(foreign)
                .allSatisfy(value -> assertThat(
                                lines(READER.read(documentWith(line(value))).getError()))
                        .containsExactly("WRONG_TYPE " + AMOUNT));
        Map<String, Object> odd = line(5);
        odd.put(null, true);
        assertThat(lines(READER.read(documentWith(odd)).getError()))
                .containsExactly("UNKNOWN_MEMBER /plan/measures/0/budget/0/null");
        assertThat(lines(READER.read(documentWith(line(null))).getError())).containsExactly("WRONG_TYPE " + AMOUNT);
    }

    @Test
    void whatGoesRoundInItselfIsTooDeep() {
        Map<String, Object> round = line(5);
        round.put("description", round);
        Problem problem = READER.read(documentWith(round)).getError().inOrder().single();
        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(problem.at()).startsWith("/plan/measures/0/budget/0/description");
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertThat(READER.read(documentWith(line(list))).getError().first().code())
                .isEqualTo(ProblemCode.TOO_LARGE);
        PlanDocumentReader shallow = PlanDocumentReader.of(ReadLimits.standard().withDepth(3));
        assertThat(lines(shallow.read(map(Samples.DOCUMENT)).getError()))
                .isEqualTo(lines(shallow.read(Samples.DOCUMENT.getBytes(StandardCharsets.UTF_8))
                        .getError()))
                .containsExactly("TOO_LARGE /agreement/municipalities/0");
    }

    @Test
    void aNameThatIsNoTextIsNoDocument() {
        Map<String, Object> document = map(Samples.DOCUMENT);
        document.put("\ud800", 1);
        assertThat(READER.read(document).getError().first().code()).isEqualTo(ProblemCode.SYNTAX);
    }

    @Test
    void aTreeThatIsNoObjectIsSaidToBeNone() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        assertThat(Arrays.asList(nodes.missingNode(), nodes.nullNode(), nodes.arrayNode(), nodes.numberNode(5)))
                .allSatisfy(
                        tree -> assertThat(lines(READER.read(tree).getError())).containsExactly("WRONG_TYPE "));
        assertThat(READER.readDraft(nodes.nullNode()).draft().submission()).isEmpty();
    }

    @Test
    void aDraftOfAHostsKeepsWhatCanBeRead() {
        Map<String, Object> document = documentWith(line(null));
        document.put("colour", "red");
        DraftReading draft = READER.readDraft(document);
        assertThat(lines(draft.problems().get())).containsExactly("MISSING_MEMBER /plan/measures/0/budget/0");
        assertThat(draft.draft().submission()).isNotEmpty();
    }

    @Test
    void whatIsThrownHasAllProblemsAndSaysTheFirst() throws IOException {
        ProblemsException thrown = catchThrowableOfType(
                ProblemsException.class, () -> READER.readOrThrow("{\"x\":1}".getBytes(StandardCharsets.UTF_8)));
        assertThat(lines(thrown.problems()))
                .containsExactly("MISSING_MEMBER ", "MISSING_MEMBER ", "MISSING_MEMBER ", "UNKNOWN_MEMBER /x");
        assertThat(thrown).hasMessageContaining("Feltet «format» mangler.").hasMessageContaining("(+3)");
        try (InputStream in = new ByteArrayInputStream(Samples.DOCUMENT.getBytes(StandardCharsets.UTF_8))) {
            assertThat(READER.readOrThrow(in)).isEqualTo(DOCUMENT);
        }
    }
}
