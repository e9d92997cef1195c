package no.bygdevekst.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.money.Nok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseSystemTest {

    private static final Map<String, Object> AGREEMENT = Map.of(
            "id", "solund-og-fedje",
            "pilot", "Solund og Fedje",
            "period", Map.of("from", 2025, "to", 2027),
            "municipalities",
                    List.of(Map.of("number", "4636", "name", "Solund"), Map.of("number", "4633", "name", "Fedje")),
            "partners", List.of(),
            "subGoals", List.of(Map.of("id", "D1", "title", "Fleire heimar", "goals", List.of("SETTLEMENT"))),
            "stateGrants", List.of(Map.of("appropriationYear", 2025, "amount", 10_000_000)));

    @TempDir
    private Path directory;

    @Test
    void whatTheRowsSayIsJudgedAndStored() throws IOException {
        CaseSystem.Rows rows = new CaseSystem.Rows(
                AGREEMENT,
                List.of(measure("T1", "D1"), measure("T2", "D1")),
                List.of(line("T1", 2025, "812500.50"), line("T2", 2025, "187499.50"), line("T1", 2026, "1.00")));

        Evaluation evaluation = CaseSystem.store(rows, 2025, directory).get();

        assertThat(evaluation.yearNeed().total().sum()).isEqualTo(Nok.ofKroner(1_000_000));
        assertThat(evaluation.isSubmittable()).isFalse();
        assertThat(PlanDocumentReader.standard()
                        .read(Files.readAllBytes(directory.resolve("solund-og-fedje-2025.plan.json")))
                        .get()
                        .submission()
                        .plan()
                        .measures())
                .hasSize(2);
        assertThat(directory.resolve("solund-og-fedje-2025.evaluation.json"))
                .content()
                .contains("\"agreement\":\"solund-og-fedje\",\"year\":2025,\"revision\":1");
    }

    @Test
    void allThatIsWrongWithTheRowsIsToldAndNothingIsStored() throws IOException {
        Map<String, Object> nameless = new HashMap<>(measure("T 1", "D1"));
        nameless.put("TITLE", "");
        CaseSystem.Rows rows = new CaseSystem.Rows(AGREEMENT, List.of(nameless), List.of(line("T 1", 2025, "0.125")));

        Validation<List<String>, Evaluation> stored = CaseSystem.store(rows, 2025, directory);

        assertThat(stored.getError()).hasSize(3).allMatch(problem -> problem.startsWith("/plan/measures/0/"));
        assertThat(directory).isEmptyDirectory();
    }

    private static Map<String, Object> measure(String id, String subGoal) {
        return Map.of("ID", id, "TITLE", "Utleigebustader", "SUB_GOAL", subGoal, "RESPONSIBLE", "municipality:4636");
    }

    private static Map<String, Object> line(String measure, int year, String amount) {
        return Map.of(
                "MEASURE",
                measure,
                "YEAR",
                year,
                "SOURCE",
                "state",
                "USE",
                "SERVICES",
                "AMOUNT",
                new BigDecimal(amount));
    }
}
