package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.DraftRemark;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.json.fixture.Edited;
import no.bygdevekst.json.format.DraftReading;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The states that a form goes through while somebody types. */
class DraftReadingTest {

    private static final PlanDocumentReader READER = PlanDocumentReader.standard();
    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final Edited DOCUMENT = document();

    private static Edited document() {
        try {
            return Edited.of(Files.readAllBytes(Path.of("src/test/resources/vectors/first-plan-nord-troms.plan.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/plan/measures/0/budget/0/amount | '\"\"' | WRONG_TYPE | /plan/measures/0/budget/0/amount",
                "/plan/measures/0/budget/0/amount | null | MISSING_MEMBER | /plan/measures/0/budget/0",
                "/plan/measures/0/budget/0/amount | 0 | OUT_OF_BOUNDS | /plan/measures/0/budget/0/amount",
                "/plan/measures/0/budget/0/amount | '\"mye\"' | WRONG_TYPE | /plan/measures/0/budget/0/amount",
                "/plan/measures/0/budget/0/amount | '\"1000,50\"' | WRONG_TYPE | /plan/measures/0/budget/0/amount",
                "/plan/measures/0/budget/0/year | null | MISSING_MEMBER | /plan/measures/0/budget/0",
                "/plan/measures/0/budget/0/year | 202 | OUT_OF_BOUNDS | /plan/measures/0/budget/0/year",
                "/plan/measures/0/budget/0/source | null | MISSING_MEMBER | /plan/measures/0/budget/0",
                "/plan/measures/0/title | '\"\"' | NOT_ALLOWED | /plan/measures/0/title",
                "/plan/measures/0/title | null | MISSING_MEMBER | /plan/measures/0",
                "/plan/measures/0/responsible | null | MISSING_MEMBER | /plan/measures/0",
                "/plan/measures/0/subGoals | [] | OUT_OF_BOUNDS | /plan/measures/0/subGoals",
                "/plan/measures/0/subGoals | null | MISSING_MEMBER | /plan/measures/0",
                "/plan/measures/0/activities/0/from | '\"2026-0\"' | NOT_ALLOWED | /plan/measures/0/activities/0/from",
                "/plan/measures/0/activities/0/to | '\"2001-01-01\"' | CONFLICT | /plan/measures/0/activities/0",
                "/agreement/municipalities | [] | OUT_OF_BOUNDS | /agreement/municipalities",
                "/agreement/stateGrants | [] | OUT_OF_BOUNDS | /agreement/stateGrants",
                "/agreement/subGoals | [] | OUT_OF_BOUNDS | /agreement/subGoals",
                "/agreement/id | null | MISSING_MEMBER | /agreement",
                "/agreement/pilot | '\" \"' | NOT_ALLOWED | /agreement/pilot",
                "/plan/revision | '\"\"' | WRONG_TYPE | /plan/revision",
                "/plan/measures/0/locations | '[\"\"]' | NOT_ALLOWED | /plan/measures/0/locations/0",
                "/plan/preparedBy | '\"\"' | WRONG_TYPE | /plan/preparedBy",
                "/plan/approvedOn | '\"2026\"' | NOT_ALLOWED | /plan/approvedOn",
                "/plan/measures/0/samiInterests | {} | MISSING_MEMBER | /plan/measures/0/samiInterests"
            })
    void whatIsHalfTypedIsRemarkedOnAndTheRestIsJudged(String pointer, String value, String code, String at) {
        DraftEvaluation evaluation = evaluated(DOCUMENT.with(pointer, value));

        assertThat(problems(evaluation)).containsExactly(code + " " + at);
        assertThat(evaluation.isJudged()).isTrue();
        assertThat(findings(evaluated(DOCUMENT))).containsAll(findings(evaluation));
        assertThat(written(evaluation).get("remarks")).isNotEmpty();
    }

    @Test
    void aNewLineIsTakenOutAndItsRowMarked() {
        JsonNode draft = written(evaluated(DOCUMENT.with("/plan/measures/1/budget/-", "{}")));
        JsonNode rows = draft.at("/wholePeriodBudget/rows");
        JsonNode whole = written(evaluated(DOCUMENT)).at("/wholePeriodBudget/rows");

        assertThat(draft.at("/wholePeriodBudget/incomplete").asBoolean()).isTrue();
        assertThat(rows.valueStream().filter(row -> row.has("incomplete"))).hasSize(1);
        assertThat(rows.valueStream().filter(row -> !row.has("incomplete")))
                .isSubsetOf(whole.valueStream().toList());
        assertThat(draft.get("paymentPlan").isNull()).isTrue();
    }

    @Test
    void aLineOfAnotherThanTheStateLeavesThePaymentsAsTheyAre() {
        JsonNode draft = written(evaluated(DOCUMENT.with(
                "/plan/measures/1/budget/-",
                "{\"year\":2026,\"source\":\"other:Sparebankstiftelsen\",\"use\":\"SERVICES\"}")));

        assertThat(draft.at("/yearNeed/incomplete").asBoolean()).isTrue();
        assertThat(draft.get("byUser").has("incomplete")).isFalse();
        assertThat(draft.get("paymentPlan"))
                .isEqualTo(written(evaluated(DOCUMENT)).get("paymentPlan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plan/approvedOn",
                "/agreement/stateGrants/0/amount",
                "/progressReports/0/spentToDate",
                "/payments/0/amount",
                "/plan/measures/0/budget/0/amount",
                "/previousPlan/year",
                "/previousPlan/measures/0/budget/0/year",
                "/previousPlan/approvedOn"
            })
    void withoutWhatPaymentsAreMadeOfThereAreNone(String pointer) throws IOException {
        Edited paid = Edited.of(Files.readAllBytes(Path.of("src/test/resources/vectors/payments-all-paid.plan.json")));

        assertThat(written(evaluated(paid)).get("paymentPlan").isObject()).isTrue();
        assertThat(written(evaluated(paid.with(pointer, "\"?\"")))
                        .get("paymentPlan")
                        .isNull())
                .isTrue();
        assertThat(written(evaluated(paid.with("/payments/0/note", "5"))).get("paymentPlan"))
                .isEqualTo(written(evaluated(paid)).get("paymentPlan"));
    }

    @Test
    void withoutAnApprovedGrantThereAreNoPayments() throws IOException {
        Edited approved =
                Edited.of(Files.readAllBytes(Path.of("src/test/resources/vectors/approved-for-less.plan.json")));

        assertThat(written(evaluated(approved)).get("paymentPlan").isObject()).isTrue();
        assertThat(written(evaluated(approved.with("/plan/approvedGrants/0/amount", "\"\"")))
                        .get("paymentPlan")
                        .isNull())
                .isTrue();
    }

    @Test
    void hoursUnderASubGoalAreMarkedWhereALineMayBeOfThem() {
        int measure = 0;
        while (hoursOf(measure).isEmpty()) {
            measure++;
        }
        JsonNode line = hoursOf(measure).get();
        String half = "{\"year\":" + line.get("year") + ",\"source\":" + line.get("source") + ",\"use\":"
                + line.get("use") + ",\"hours\":5}";
        Edited edited = DOCUMENT.with("/plan/measures/" + measure + "/budget/-", half);
        JsonNode hours = written(evaluated(edited)).at("/yearNeed/hours");

        assertThat(hours.valueStream().filter(row -> row.has("incomplete"))).hasSize(1);
        assertThat(hours.valueStream()
                        .flatMap(row -> row.get("bySubGoal").valueStream())
                        .filter(row -> row.has("incomplete")))
                .singleElement()
                .extracting(row -> row.get("subGoal").asString())
                .isEqualTo(DOCUMENT.tree()
                        .at("/plan/measures/" + measure + "/subGoals/0")
                        .asString());
    }

    private static Option<JsonNode> hoursOf(int measure) {
        int year = DOCUMENT.tree().at("/plan/year").asInt();
        return Vector.ofAll(DOCUMENT.tree().at("/plan/measures/" + measure + "/budget"))
                .find(line -> line.has("hours")
                        && line.get("year").asInt() == year
                        && line.get("source").asString().startsWith("municipality:"));
    }

    @Test
    void hoursOfAMeasureWithoutSubGoalMayBeUnderAny() {
        int measure = 0;
        while (hoursOf(measure).isEmpty()) {
            measure++;
        }
        String municipality = hoursOf(measure).get().get("source").asString().substring("municipality:".length());
        JsonNode hours = written(evaluated(DOCUMENT.with("/plan/measures/" + measure + "/subGoals", "[]")))
                .at("/yearNeed/hours");

        assertThat(hours.valueStream()
                        .filter(row -> row.get("municipality").asString().equals(municipality))
                        .flatMap(row -> row.get("bySubGoal").valueStream()))
                .allMatch(row -> row.has("incomplete"));
        assertThat(hours.valueStream()).noneMatch(row -> row.has("incomplete"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"T99\"}", "{}", "{\"title\":\"Nytt\",\"budget\":[]}"})
    void aNewMeasureIsTakenOutAndTheOthersKeepTheirPositions(String measure) {
        Edited edited = DOCUMENT.with("/plan/measures/0", measure);
        DraftEvaluation evaluation = evaluated(edited);

        assertThat(problems(evaluation)).isNotEmpty().allMatch(each -> each.equals("MISSING_MEMBER /plan/measures/0"));
        assertThat(findings(evaluated(DOCUMENT))).containsAll(findings(evaluation));
        assertThat(written(evaluation).at("/wholePeriodBudget/rows"))
                .hasSize(DOCUMENT.tree().at("/plan/measures").size() - 1);
    }

    @Test
    void aSubGoalThatIsNotChosenIsNullInTheRowOfTheMeasure() {
        JsonNode draft = written(evaluated(DOCUMENT.with("/plan/measures/0/subGoals", "[]")));
        String id = DOCUMENT.tree().at("/plan/measures/0/id").asString();
        JsonNode last = draft.at("/wholePeriodBudget/rows")
                .get(draft.at("/wholePeriodBudget/rows").size() - 1);

        assertThat(last.get("measure").asString()).isEqualTo(id);
        assertThat(last.get("subGoal").isNull()).isTrue();
        assertThat(last.has("incomplete")).isFalse();
        assertThat(draft.at("/wholePeriodBudget/subGoals").valueStream()).allMatch(row -> row.has("incomplete"));
    }

    @Test
    void aMemberOfTheFormsOwnGivesNoRemark() {
        DraftReading reading = READER.readDraft(
                DOCUMENT.with("/plan/measures/0/colour", "{\"a\":null}").bytes());

        assertThat(reading.problems()).isEmpty();
        assertThat(findings(EVALUATOR.evaluate(reading.draft()))).isEqualTo(findings(evaluated(DOCUMENT)));
    }

    @Test
    void twoMeasuresOfOneIdAreBothJudged() {
        String first = DOCUMENT.tree().at("/plan/measures/0").toString();

        assertThat(findings(evaluated(DOCUMENT.with("/plan/measures/-", first))))
                .anyMatch(each -> each.startsWith("A01 /plan/measures/"));
    }

    @Test
    void whatIsMissingInTheBasisIsNull() {
        JsonNode draft = written(evaluated(DOCUMENT.without("/agreement/id").with("/plan/revision", "0")));

        assertThat(draft.at("/basis/agreement").isNull()).isTrue();
        assertThat(draft.at("/basis/revision").isNull()).isTrue();
        assertThat(draft.at("/basis/year").isInt()).isTrue();
    }

    @Test
    void remarksStandInTheOrderOfPlacesAndProblemsBeforeFindings() {
        DraftEvaluation evaluation = evaluated(DOCUMENT.with("/plan/measures/0/title", "null")
                .with("/agreement/pilot", "\"\"")
                .with("/plan/preparedBy", "[]"));

        assertThat(evaluation.remarks().map(DraftRemark::place).asJava()).isSorted();
        assertThat(problems(evaluation))
                .containsExactly("NOT_ALLOWED /agreement/pilot", "MISSING_MEMBER /plan/measures/0");
        assertThat(findings(evaluation)).anyMatch(each -> each.startsWith("B07 /plan/preparedBy"));
        JsonNode problem = written(evaluation)
                .get("remarks")
                .valueStream()
                .filter(remark -> remark.has("member"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.get("member").asString()).isEqualTo("title");
        assertThat(problem.get("message").asString()).startsWith("The member “title” is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreement", "/plan", "/agreement/period", "/agreement/period/to", "/plan/year"})
    void withoutAgreementPlanPeriodOrYearNothingIsJudged(String pointer) {
        DraftEvaluation evaluation = evaluated(DOCUMENT.without(pointer));
        JsonNode draft = written(evaluation);

        assertThat(evaluation.isJudged()).isFalse();
        assertThat(problems(evaluation)).hasSize(1);
        assertThat(findings(evaluation)).isEmpty();
        assertThat(Vector.of("basis", "wholePeriodBudget", "yearNeed", "costPlan", "byUser", "paymentPlan")
                        .map(draft::get))
                .allMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[1]", "{\"format\":\"bygdevekst-plan/2\"}", "{\"plan\":{\"measures\":[{\"x y/z\":["})
    void whatIsNoDocumentIsOneProblemAtLeast(String document) {
        DraftReading reading = READER.readDraft(document.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.draft().submission()).isEmpty();
        assertThat(reading.problems()).isNotEmpty();
        assertThat(EVALUATOR.evaluate(reading.draft()).remarks()).isNotEmpty();
    }

    @Test
    void moreProblemsThanAreKeptLeaveNothingToBeJudged() {
        String many = "[" + "5,".repeat(1000) + "5]";

        assertThat(evaluated(DOCUMENT.with("/plan/preparedBy", many)).isJudged())
                .isFalse();
        assertThat(evaluated(DOCUMENT.with("/plan/preparedBy", "[5,5,5]")).isJudged())
                .isTrue();
    }

    private static DraftEvaluation evaluated(Edited document) {
        return EVALUATOR.evaluate(READER.readDraft(document.bytes()).draft());
    }

    private static JsonNode written(DraftEvaluation evaluation) {
        return JsonMapper.shared()
                .readTree(
                        DocumentWriter.draft(Layout.INDENTED, Language.ENGLISH).toBytes(evaluation));
    }

    private static Vector<String> problems(DraftEvaluation evaluation) {
        return evaluation
                .remarks()
                .filter(DraftRemark.Unread.class::isInstance)
                .map(remark -> ((DraftRemark.Unread) remark).problem())
                .map(problem -> problem.code() + " " + problem.place());
    }

    private static Vector<String> findings(DraftEvaluation evaluation) {
        return evaluation
                .remarks()
                .filter(DraftRemark.Found.class::isInstance)
                .map(remark -> ((DraftRemark.Found) remark).finding())
                .map(finding -> finding.rule() + " " + finding.place() + " " + finding.likeness());
    }
}
