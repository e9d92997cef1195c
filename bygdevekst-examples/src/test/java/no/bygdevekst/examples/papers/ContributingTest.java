package no.bygdevekst.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
        Vector<String> named = CONTRIBUTING.quoted().filter(word -> word.matches("[A-Z]\\w*[a-z]\\w*"));
        assertThat(named).contains("GoalRules", "GrantTerms", "NextLetterTest");
        assertThat(sources().append("Builder").append("IllegalArgumentException"))
                .containsAll(named);
    }

    @Test
    void itsCommandsAreThoseOfTheBuild() {
        String pom = Paper.read(Paper.ROOT.resolve("pom.xml"));
        assertThat(CONTRIBUTING.text()).contains("-Prelease deploy", "versions:set", "`last.release`");
        assertThat(pom)
                .contains("<id>release</id>", "<artifactId>versions-maven-plugin</artifactId>", "<last.release>");
    }

    private static Vector<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Paper.ROOT.resolve("bygdevekst-core/src"))) {
            return Vector.ofAll(files.map(file -> file.getFileName().toString()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""));
        }
    }
}
