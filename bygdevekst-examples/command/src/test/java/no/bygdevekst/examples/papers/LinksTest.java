package no.bygdevekst.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the papers point to is there. */
class LinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "RELEASING.md",
                "CHANGELOG.md",
                "bygdevekst-core/RULES.md",
                "bygdevekst-core/LETTER.md",
                "bygdevekst-json/FORMAT.md",
                "bygdevekst-json/src/test/resources/vectors/README.md",
                "bygdevekst-json/src/conformance/README.md",
                "bygdevekst-examples/benchmark/README.md"
            })
    void everyLinkLeadsSomewhere(String name) {
        Paper paper = Paper.of(name);
        paper.caught("\\]\\(([^)]+)\\)")
                .filter(link -> !link.startsWith("https://"))
                .forEach(link -> hold(paper, link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "RELEASING.md"})
    void everyFileThatIsNamedIsThere(String name) {
        Vector<String> files = Paper.of(name)
                .quoted()
                .filter(each ->
                        each.matches("[\\w.-]+(/[\\w.-]+)*/?") && (each.startsWith(".ci/") || each.contains("/src/")));
        assertThat(files).allMatch(file -> Paper.ROOT.resolve(file).toFile().exists());
    }

    private static void hold(Paper paper, String link) {
        String file = link.replaceFirst("#.*", "");
        Path target = file.isEmpty() ? paper.path() : paper.path().resolveSibling(file);
        assertThat(target).as(link).exists();
        if (link.contains("#")) {
            String anchor = link.substring(link.indexOf('#') + 1);
            assertThat(Paper.read(target).lines().map(LinksTest::anchor))
                    .as(link)
                    .contains(anchor);
        }
    }

    /** By what a heading is linked to. */
    private static String anchor(String line) {
        return line.startsWith("#")
                ? line.replaceFirst("^#+ ", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\w -]", "")
                        .replace(' ', '-')
                : "";
    }
}
