package no.bygdevekst.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.bygdevekst.period.AgreementPeriod;
import org.junit.jupiter.api.Test;

/** What the guide for those who take part says is so. */
class ContributingTest {

    private static final Paper CONTRIBUTING = Paper.of("CONTRIBUTING.md");
    private static final Paper RELEASING = Paper.of("RELEASING.md");

    /** Each section is a page by itself: whoever adds something reads the house, and the section that is meant. */
    @Test
    void everySectionIsReadInAMinuteOrTwo() {
        for (String section : CONTRIBUTING.text().split("\n(?=## )")) {
            assertThat(section.split("\\s+")).as(section).hasSizeLessThan(280);
        }
        assertThat(RELEASING.text().split("\\s+")).hasSizeLessThan(320);
    }

    @Test
    void everythingThatIsAddedHasItsRecipeInSteps() {
        for (String added : Vector.of(
                "a rule", "a year's terms", "a member to the format", "a figure with its explanation", "a format")) {
            Vector<String> steps = CONTRIBUTING.section("How to add " + added).caught("^(\\d+)\\. ");
            assertThat(steps)
                    .as(added)
                    .hasSizeBetween(4, 8)
                    .isEqualTo(Vector.rangeClosed(1, steps.size()).map(String::valueOf));
        }
    }

    @Test
    void aReleaseIsTenSteps() {
        assertThat(RELEASING.caught("^(\\d+)\\. ")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void theClassesThatItNamesAreThere() throws IOException {
        Vector<String> named = CONTRIBUTING
                .quoted()
                .filter(word -> word.matches("[A-Z]\\w*[a-z]\\w*"))
                .removeAll(Vector.of("Builder", "IllegalArgumentException", "Option", "R04Check"));
        assertThat(named).contains("GoalRules", "GrantTerms", "NextLetterTest", "SettledYearChanged");
        String code = sources().map(Paper::read).mkString();
        assertThat(named)
                .allMatch(name -> Pattern.compile("(class|record|interface|enum) " + name + "\\b")
                        .matcher(code)
                        .find());
    }

    @Test
    void theGoodNamesAreThoseOfTheCode() throws IOException {
        String code = sources().map(Paper::read).mkString();
        assertThat(code).contains(" isSignedBy(", " ofOre(", " ofKroner(", " lastPayableYear(");
        assertThat(CONTRIBUTING.text()).contains("| `AgreementPeriod.of(from, to)`, both included |");
        assertThat(AgreementPeriod.of(2025, 2027).years()).containsExactly(2025, 2026, 2027);
    }

    @Test
    void theGoodMessageIsOneThatAPlannerGets() {
        String shown = CONTRIBUTING.section("How a message should read").text().replaceAll("\\s+", " ");
        String[] cells = Paper.of("bygdevekst-core/RULES.md")
                .line("ikkje finst i avtalen")
                .split(" ?\\| ?");
        assertThat(shown).contains("- good: «" + cells[3] + " " + cells[4] + "»");
    }

    @Test
    void itsCommandsAreThoseOfTheBuild() {
        String pom = Paper.read(Paper.ROOT.resolve("pom.xml"));
        assertThat(RELEASING.text()).contains("-Prelease deploy", "versions:set", "`last.release`");
        assertThat(pom)
                .contains("<id>release</id>", "<artifactId>versions-maven-plugin</artifactId>", "<last.release>");
    }

    private static Vector<Path> sources() throws IOException {
        return sources("bygdevekst-core/src")
                .appendAll(sources("bygdevekst-json/src"))
                .appendAll(sources("bygdevekst-examples/command/src"));
    }

    private static Vector<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Paper.ROOT.resolve(folder))) {
            return Vector.ofAll(files.filter(file -> file.toString().endsWith(".java")));
        }
    }
}
