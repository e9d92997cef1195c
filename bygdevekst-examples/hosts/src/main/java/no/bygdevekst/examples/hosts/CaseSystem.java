package no.bygdevekst.examples.hosts;

import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;

/** A case system has a plan as rows of its tables, judges it, and stores it with what was found. */
public final class CaseSystem {

    private static final Evaluator EVALUATOR = Letter2024.evaluator();

    private CaseSystem() {}

    /** The rows of a case, as queries give them: a map from column to value. */
    record Rows(Map<String, Object> agreement, List<Map<String, Object>> measures, List<Map<String, Object>> lines) {

        /** The rows as a plan document; what the parties have not written down yet is not there. */
        Map<String, Object> document(int year) {
            return Map.of(
                    "format",
                    "bygdevekst-plan/1",
                    "agreement",
                    agreement,
                    "plan",
                    Map.of(
                            "year", year,
                            "revision", 1,
                            "preparedBy", List.of(),
                            "measures", measures.stream().map(this::measure).toList(),
                            "signatures", List.of()));
        }

        private Map<String, Object> measure(Map<String, Object> row) {
            return Map.of(
                    "id", row.get("ID"),
                    "title", row.get("TITLE"),
                    "subGoals", List.of(row.get("SUB_GOAL")),
                    "responsible", row.get("RESPONSIBLE"),
                    "agreedBy", List.of(row.get("RESPONSIBLE")),
                    "activities", List.of(),
                    "budget",
                            lines.stream()
                                    .filter(line -> Objects.equals(line.get("MEASURE"), row.get("ID")))
                                    .map(Rows::line)
                                    .toList());
        }

        private static Map<String, Object> line(Map<String, Object> row) {
            return Map.of(
                    "year", row.get("YEAR"),
                    "source", row.get("SOURCE"),
                    "use", row.get("USE"),
                    "amount", row.get("AMOUNT"));
        }
    }

    /** Judges what the rows say and stores it; what no plan can be made of is told, all of it, by place. */
    static Validation<List<String>, Evaluation> store(Rows rows, int year, Path directory) throws IOException {
        Validation<Problems, PlanDocument> plan = PlanDocumentReader.standard().read(rows.document(year));
        if (plan.isInvalid()) {
            return Validation.invalid(plan.getError()
                    .inOrder()
                    .map(problem -> problem.at() + ": " + problem.message(Language.BOKMAL))
                    .asJava());
        }
        Evaluation evaluation = EVALUATOR.evaluate(plan.get().submission());
        String name = plan.get().submission().agreement().id() + "-" + year;
        Files.write(
                directory.resolve(name + ".plan.json"),
                DocumentWriter.plan(Layout.COMPACT).toBytes(plan.get()));
        Files.write(
                directory.resolve(name + ".evaluation.json"),
                DocumentWriter.evaluation(Layout.COMPACT, Language.BOKMAL).toBytes(evaluation));
        return Validation.valid(evaluation);
    }
}
