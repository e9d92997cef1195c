package no.bygdevekst.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.rule.RuleCase;
import no.bygdevekst.letter2024.rule.RuleCases;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.Rule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases of the rules as documents, for the conformance kit: a plan in which a rule fires, where, and the plan
 * mended. {@code -Dgolden.update=true} writes them anew.
 */
class RuleCaseDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void theDocumentsAreThoseOfTheCases() throws IOException {
        Map<String, String> documents = documents();
        if (Boolean.getBoolean("golden.update")) {
            write(documents);
        }
        assertThat(files().keySet()).isEqualTo(documents.keySet());
        documents.forEach(
                (name, document) -> assertThat(FOLDER.resolve(name)).as(name).hasContent(document));
    }

    @Test
    void everyRuleHasADocument() {
        assertThat(RuleCases.all().map(each -> each.rule().value()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Letter2024.rulebook().rules().map(Rule::id).map(id -> id.value()));
    }

    private static Map<String, String> documents() {
        Map<String, String> documents = new TreeMap<>();
        List<Map<String, Object>> index = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (RuleCase each : RuleCases.all()) {
            String rule = each.rule().value();
            String name = rule + "-" + counts.merge(rule, 1, Integer::sum);
            documents.put(name + ".plan.json", document(each.fires()));
            documents.put(name + ".mended.plan.json", document(each.mended()));
            index.add(described(each, name));
        }
        documents.put("cases.json", INDENTED.writeValueAsString(index).replace("\r\n", "\n") + "\n");
        return documents;
    }

    private static Map<String, Object> described(RuleCase each, String name) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("rule", each.rule().value());
        described.put("shows", each.name());
        described.put("fires", name + ".plan.json");
        described.put("at", each.at().asJava());
        described.put("mended", name + ".mended.plan.json");
        return described;
    }

    private static String document(Submission submission) {
        return DocumentWriter.plan(Layout.COMPACT).toText(PlanDocument.of(submission));
    }

    private static Map<String, Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.collect(
                    Collectors.toMap(file -> file.getFileName().toString(), file -> file, (a, b) -> a, TreeMap::new));
        }
    }

    private static void write(Map<String, String> documents) throws IOException {
        Files.createDirectories(FOLDER);
        for (Path old : files().values()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Files.writeString(FOLDER.resolve(document.getKey()), document.getValue());
        }
    }
}
