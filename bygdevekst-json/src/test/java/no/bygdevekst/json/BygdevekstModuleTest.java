package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ProblemsException;
import no.bygdevekst.json.plan.ActionPlanCodec;
import no.bygdevekst.json.plan.AgreementCodec;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A host's own mapper reads and writes by the same forms, alone or inside a document of its own. */
class BygdevekstModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new BygdevekstModule()).build();

    /** What a host might send. */
    record Envelope(
            String sender,
            @Nullable Agreement agreement,
            @Nullable ActionPlan plan,
            int last) {}

    @Test
    void readsAndWritesAsTheReaderAndWriterDo() {
        PlanDocument document = MAPPER.readValue(Samples.DOCUMENT, PlanDocument.class);
        assertThat(document).isEqualTo(Reading.read(Samples.DOCUMENT).get());
        assertThat(MAPPER.writeValueAsString(document)).isEqualTo(Samples.DOCUMENT);
        Agreement agreement = MAPPER.readValue(Samples.AGREEMENT, Agreement.class);
        assertThat(MAPPER.writeValueAsString(agreement)).isEqualTo(Samples.AGREEMENT);
    }

    @Test
    void whatComesAfterTheValueIsTheHosts() {
        String text =
                "{\"sender\":\"NN\",\"agreement\":" + Samples.AGREEMENT + ",\"plan\":" + Samples.PLAN + ",\"last\":7}";
        Envelope envelope = MAPPER.readValue(text, Envelope.class);
        assertThat(envelope.last()).isEqualTo(7);
        assertThat(envelope.plan())
                .isEqualTo(Reading.read(ActionPlanCodec.CODEC, Samples.PLAN).get());
        assertThat(MAPPER.readValue("[" + Samples.PLAN + "," + Samples.PLAN + "]", ActionPlan[].class))
                .hasSize(2);
    }

    @Test
    void aParserInMidDocumentIsLeftAtTheEndOfTheValue() {
        try (JsonParser parser = MAPPER.createParser("[" + Samples.PERIOD + "," + Samples.AGREEMENT + ",true]")) {
            parser.nextToken();
            parser.nextToken();
            parser.skipChildren();
            parser.nextToken();
            assertThat(parser.readValueAs(Agreement.class)).isNotNull();
            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_TRUE);
        }
    }

    @Test
    void nullIsAValueOfTheWrongType() {
        ProblemsException exception = catchThrowableOfType(
                ProblemsException.class,
                () -> MAPPER.readValue("{\"sender\":\"NN\",\"agreement\":null,\"last\":1}", Envelope.class));
        Problem problem = exception.problems().inOrder().single();
        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem.at()).isEqualTo("/agreement");
        assertThat(problem.message(Language.BOKMAL)).startsWith("Her står det null.");
        assertThat(catchThrowableOfType(ProblemsException.class, () -> MAPPER.readValue("null", ActionPlan.class))
                        .problems()
                        .first()
                        .at())
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsTheHostsOwn() {
        assertThat(MAPPER.readValue("{\"sender\":\"NN\",\"last\":1}", Envelope.class))
                .isEqualTo(new Envelope("NN", null, null, 1));
    }

    @Test
    void anExceptionThatIsSerializedKeepsItsProblems() throws IOException, ClassNotFoundException {
        ProblemsException exception = catchThrowableOfType(
                ProblemsException.class, () -> MAPPER.readValue("{\"year\":0,\"x\":1}", ActionPlan.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        Problems read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = ((ProblemsException) in.readObject()).problems();
        }
        assertThat(read.more()).isFalse();
        assertThat(read.inOrder().map(BygdevekstModuleTest::shown))
                .isEqualTo(exception.problems().inOrder().map(BygdevekstModuleTest::shown));
    }

    private static String shown(Problem problem) {
        return problem.code()
                + problem.at()
                + problem.member()
                + problem.line()
                + problem.column()
                + problem.message(Language.NYNORSK)
                + problem.message(Language.ENGLISH);
    }

    @Test
    void allProblemsAreCarriedWithTheirPlacesInTheHostsDocument() {
        String text = "{\"sender\":\"NN\",\n\"agreement\":"
                + Samples.AGREEMENT.replace("2025-05-28", "28.5.2025").replace("STATE_AGENCY", "AGENCY") + "}";
        ProblemsException exception =
                catchThrowableOfType(ProblemsException.class, () -> MAPPER.readValue(text, Envelope.class));
        assertThat(exception
                        .problems()
                        .inOrder()
                        .map(problem -> problem.code() + " " + problem.at() + " " + problem.line()))
                .containsExactly("NOT_ALLOWED /agreement/signedOn 2", "NOT_ALLOWED /agreement/partners/0/kind 2");
        assertThat(exception)
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("NOT_ALLOWED /agreement/signedOn: «28.5.2025» kan ikke stå her.")
                .hasMessageContaining("(+1)");
    }

    @Test
    void theMessageIsInTheLanguageOfTheModule() {
        JsonMapper nynorsk = JsonMapper.builder()
                .addModule(new BygdevekstModule())
                .addModule(new BygdevekstModule(Language.NYNORSK))
                .build();
        assertThatThrownBy(() -> nynorsk.readValue("5", ActionPlan.class)).hasMessageContaining("eit objekt");
    }

    @Test
    void whatIsNotJsonIsTheHostsParserToSay() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"year\":", ActionPlan.class))
                .isInstanceOf(StreamReadException.class);
    }

    @Test
    void aTreeIsReadWhereItsNumbersAreExact() {
        JsonMapper exact = MAPPER.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        Agreement agreement =
                Reading.read(AgreementCodec.CODEC, Samples.AGREEMENT).get();
        assertThat(exact.treeToValue(exact.readTree(Samples.AGREEMENT), Agreement.class))
                .isEqualTo(agreement);
        assertThat(exact.treeToValue(exact.<JsonNode>valueToTree(agreement), Agreement.class))
                .isEqualTo(agreement);
    }

    @Test
    void aTreeWhoseNumbersWereRoundedIsRefused() {
        JsonNode tree = MAPPER.readTree(Samples.AGREEMENT);
        ProblemsException exception =
                catchThrowableOfType(ProblemsException.class, () -> MAPPER.treeToValue(tree, Agreement.class));
        Problem problem = exception.problems().inOrder().single();
        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem.at()).isEqualTo("/phaseOne");
        assertThat(problem.line()).isZero();
        assertThat(problem.message(Language.ENGLISH)).contains("floating-point").contains("2000000.5");
    }

    @Test
    void aTreeWithAForeignValueIsRefused() {
        var tree = MAPPER.readTree(Samples.REFERENCE).asObject();
        var plan = MAPPER.readTree(Samples.PLAN.replace("812500.50", "812500").replace("37.50", "37"))
                .asObject();
        plan.set("submittedOn", MAPPER.getNodeFactory().pojoNode(LocalDate.of(2025, 1, 1)));
        plan.withArray("references").add(tree);
        assertThat(catchThrowableOfType(ProblemsException.class, () -> MAPPER.treeToValue(plan, ActionPlan.class))
                        .problems()
                        .inOrder()
                        .map(Problem::at))
                .containsExactly("/submittedOn");
    }

    @Test
    void isFoundByThoseWhoLookForModules() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.readValue(Samples.PLAN, ActionPlan.class)).isNotNull();
    }

    @Test
    void writesThroughTheHostsOwnLayout() {
        Agreement agreement =
                Reading.read(AgreementCodec.CODEC, Samples.AGREEMENT).get();
        String written = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(agreement);
        assertThat(written).contains("\n");
        assertThat(MAPPER.readValue(written, Agreement.class)).isEqualTo(agreement);
    }
}
