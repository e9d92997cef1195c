package no.bygdevekst.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.bygdevekst.period.AgreementPeriod;
import org.junit.jupiter.api.Test;

/** What the guide for those who take part says is so. */
class ContributingTest {

    private static final Paper CONTRIBUTING = Paper.of("CONTRIBUTING.md");

    @Test
    void isReadInTwoPages() {
        assertThat(CONTRIBUTING.text().split("\\s+")).hasSizeLessThan(1300);
    }

    @Test
    void aReleaseIsTenSteps() {
        assertThat(CONTRIBUTING.section("Releasing").caught("^(\\d+)\\. "))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void theClassesThatItNamesAreThere() throws IOException {
        Vector<String> named = CONTRIBUTING
                .quoted()
                .filter(word -> word.matches("[A-Z]\\w*[a-z]\\w*"))
                .removeAll(Vector.of("Builder", "IllegalArgumentException", "R04Check"));
        assertThat(named).contains("GoalRules", "GrantTerms", "NextLetterTest", "SettledYearChanged");
        String code = sources().map(Paper::read).mkString();
        assertThat(named).allMatch(name -> code.matches("(?s).*(class|record|interface|enum) " + name + "\\b.*"));
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
        assertThat(CONTRIBUTING.text()).contains("-Prelease deploy", "versions:set", "`last.release`");
        assertThat(pom)
                .contains("<id>release</id>", "<artifactId>versions-maven-plugin</artifactId>", "<last.release>");
    }

    private static Vector<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Paper.ROOT.resolve("bygdevekst-core/src"))) {
            return Vector.ofAll(files.filter(file -> file.toString().endsWith(".java")));
        }
    }
}
