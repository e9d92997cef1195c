package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.DraftRemark;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.json.fixture.Edited;
import no.bygdevekst.json.format.DraftReading;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.place.Place;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is taken out of a published document, or cannot be read in it, brings no finding; the other measures stay.
 */
class DraftPropertiesTest {

    private static final Path VECTORS = Path.of("src/test/resources/vectors");
    private static final PlanDocumentReader READER = PlanDocumentReader.standard();
    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> VALUES = List.of("{}", "[]", "5", "\"x\"", "true", "\"\"");

    /** How many places of each document are tried; which they are follows from its name. */
    private static final int PLACES = Integer.getInteger("draft.places", 1);

    @TestFactory
    Stream<DynamicTest> aWholeDocumentGivesItsEvaluation() throws IOException {
        return each(DraftPropertiesTest::assertIsAsItsEvaluation);
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadBringsNoFinding() throws IOException {
        return each(document -> forSomePlaces(document, DraftPropertiesTest::assertBringsNothing));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadInAMeasureLeavesTheOthersAsTheyAre() throws IOException {
        return each(document -> forSomePlaces(document, DraftPropertiesTest::assertLeavesTheOthers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"payments-all-paid", "approved-for-less"})
    void atEveryPlaceOfADocumentItIsSo(String name) throws IOException {
        byte[] document = Files.readAllBytes(VECTORS.resolve(name + ".plan.json"));
        Edited whole = Edited.of(document);
        DraftEvaluation before = evaluated(document);
        whole.pointers().forEach(pointer -> {
            assertHolds(before, pointer, whole.without(pointer).bytes());
            VALUES.forEach(value ->
                    assertHolds(before, pointer, whole.with(pointer, value).bytes()));
        });
    }

    private static void assertHolds(DraftEvaluation before, String pointer, byte[] edited) {
        assertBringsNothing(before, pointer, edited);
        assertLeavesTheOthers(before, pointer, edited);
    }

    private interface Check {

        void of(byte[] document);
    }

    private interface PlaceCheck {

        void of(DraftEvaluation before, String pointer, byte[] edited);
    }

    private static Stream<DynamicTest> each(Check check) throws IOException {
        try (Stream<Path> files = Files.list(VECTORS)) {
            return files.filter(file -> file.toString().endsWith(".plan.json")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> check.of(Files.readAllBytes(file))));
        }
    }

    private static void forSomePlaces(byte[] document, PlaceCheck check) {
        Edited whole = Edited.of(document);
        List<String> pointers = new ArrayList<>(whole.pointers());
        DraftEvaluation before = evaluated(document);
        Random random = new Random(document.length);
        for (int i = 0; i < PLACES; i++) {
            String pointer = pointers.get(random.nextInt(pointers.size()));
            check.of(before, pointer, whole.without(pointer).bytes());
            VALUES.forEach(value ->
                    check.of(before, pointer, whole.with(pointer, value).bytes()));
        }
    }

    private static void assertIsAsItsEvaluation(byte[] document) {
        DraftReading reading = READER.readDraft(document);
        Evaluation evaluation = EVALUATOR.evaluate(READER.read(document).get().submission());
        ObjectNode expected =
                tree(DocumentWriter.evaluation(Layout.COMPACT, Language.NYNORSK).toBytes(evaluation));
        ObjectNode actual = tree(
                DocumentWriter.draft(Layout.COMPACT, Language.NYNORSK).toBytes(EVALUATOR.evaluate(reading.draft())));

        assertThat(reading.problems()).isEmpty();
        assertThat(actual.remove("format").asString()).isEqualTo("bygdevekst-draft/1");
        expected.remove(List.of("format", "submittable"));
        expected.set("remarks", expected.remove("findings"));
        assertThat(actual).isEqualTo(expected);
    }

    private static void assertBringsNothing(DraftEvaluation before, String pointer, byte[] edited) {
        DraftReading reading = READER.readDraft(edited);
        if (reading.problems().isEmpty()) {
            return;
        }
        assertThat(known(before)).as("%s", pointer).containsAll(known(EVALUATOR.evaluate(reading.draft())));
    }

    private static void assertLeavesTheOthers(DraftEvaluation before, String pointer, byte[] edited) {
        DraftReading reading = READER.readDraft(edited);
        Place place = Place.ofPointer(pointer);
        Vector<Place> path = place.path();
        if (reading.problems().isEmpty() || path.size() < 4 || !path.get(2).isIn(Place.ofPointer("/plan/measures"))) {
            return;
        }
        Place measure = path.get(2);
        DraftEvaluation after = EVALUATOR.evaluate(reading.draft());
        assertThat(known(findings(after).filter(each -> isOfAnother(each, measure))))
                .as("%s", pointer)
                .isEqualTo(known(findings(before).filter(each -> isOfAnother(each, measure))));
        assertThat(rows(before)).as("%s", pointer).containsAll(rowsOfOthers(after, edited, measure));
    }

    // A finding at another measure, of a rule that concludes nothing from what is not there.
    private static boolean isOfAnother(Finding finding, Place measure) {
        Rule rule = EVALUATOR.rulebook().rule(finding.rule()).get();
        return rule.searched().isEmpty()
                && finding.place().isIn(Place.ofPointer("/plan/measures"))
                && !finding.place().isIn(measure)
                && !measure.isIn(finding.place());
    }

    private static List<JsonNode> rowsOfOthers(DraftEvaluation after, byte[] edited, Place measure) {
        String id = Edited.of(edited).tree().at(measure + "/id").asString("");
        return rows(after).stream()
                .filter(row -> !row.get("measure").asString().equals(id))
                .toList();
    }

    private static List<JsonNode> rows(DraftEvaluation evaluation) {
        JsonNode tree =
                tree(DocumentWriter.draft(Layout.COMPACT, Language.ENGLISH).toBytes(evaluation));
        return Stream.of("wholePeriodBudget", "yearNeed")
                .flatMap(table -> tree.get(table).get("rows").valueStream())
                .toList();
    }

    private static DraftEvaluation evaluated(byte[] document) {
        return EVALUATOR.evaluate(READER.readDraft(document).draft());
    }

    private static Vector<Finding> findings(DraftEvaluation evaluation) {
        return evaluation
                .remarks()
                .filter(DraftRemark.Found.class::isInstance)
                .map(remark -> ((DraftRemark.Found) remark).finding());
    }

    private static Set<String> known(DraftEvaluation evaluation) {
        return known(findings(evaluation));
    }

    private static Set<String> known(Vector<Finding> findings) {
        return findings.toJavaStream()
                .map(finding -> finding.place() + " " + finding.likeness())
                .collect(Collectors.toSet());
    }

    private static ObjectNode tree(byte[] document) {
        return (ObjectNode) MAPPER.readTree(document);
    }
}
