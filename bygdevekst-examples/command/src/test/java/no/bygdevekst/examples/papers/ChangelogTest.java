package no.bygdevekst.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.rulebook.Rule;
import org.junit.jupiter.api.Test;

/** The changelog has the form of Keep a Changelog, and an entry that changes a result says for whom and why. */
class ChangelogTest {

    private static final Paper CHANGELOG = Paper.of("CHANGELOG.md");
    private static final String RULE = "(?s).*\\b[A-R][0-9]{2}\\b.*";
    private static final String RESULT = "(?s).*\\(years [0-9–, ]+; rules? [A-R0-9–, ]+; source: [^)]+\\)\\.?";

    @Test
    void whatIsUnreleasedStandsFirstAndEachReleaseHasItsDay() {
        Vector<String> releases = CHANGELOG.caught("^## (.*)$");
        assertThat(releases.head()).isEqualTo("[Unreleased]");
        assertThat(releases.tail())
                .allMatch(release -> release.matches("\\[\\d+\\.\\d+\\.\\d+] - \\d{4}-\\d{2}-\\d{2}"));
        assertThat(CHANGELOG.caught("^### (.*)$"))
                .isSubsetOf("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security");
    }

    @Test
    void anEntryThatChangesAResultNamesYearsRulesAndSource() {
        assertThat(unsourced(CHANGELOG)).isEmpty();
    }

    @Test
    void anEntryWithoutThemIsFound() {
        String entries = """

                ## [Unreleased]

                ### Added

                - A rule F10.

                ### Fixed

                - F02 counts guarantees outside the period
                  too (years 2025–; rule F02; source: letter-2024, restrictions bullet 1).
                - The documentation of `Nok`.
                - F03 no longer counts them.
                """;
        assertThat(unsourced(new Paper(Path.of("made-up"), entries))).containsExactly("F03 no longer counts them.");
    }

    @Test
    void theFirstReleaseHasTheRulesThatItNames() {
        Vector<String> ids = Letter2024.rulebook().rules().map(Rule::id).map(Object::toString);
        assertThat(CHANGELOG.text())
                .contains(
                        "- " + ids.size() + " rules, " + ids.head() + " to " + ids.last() + ", each with its citation");
    }

    /** Entries on what was changed or mended that name a rule, and not for which years and by which source. */
    private static Vector<String> unsourced(Paper changelog) {
        return changelog
                .caught("(?s)^### (?:Changed|Fixed)\n(.*?)(?=^##|\\z)")
                .flatMap(entries -> Vector.of(entries.split("\n- ")).map(String::strip))
                .filter(entry -> entry.matches(RULE) && !entry.matches(RESULT));
    }
}
