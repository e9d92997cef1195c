package no.bygdevekst.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every answer of core follows from its arguments: no clock, no locale, no input or output, no binary fractions. */
class PurityTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.bygdevekst");

    @Test
    void readsNoLocaleDefault() {
        noClasses().should().callMethod(Locale.class, "getDefault").check(CORE);
        noClasses().should().callMethod(String.class, "toLowerCase").check(CORE);
        noClasses().should().callMethod(String.class, "toUpperCase").check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CORE);
        noClasses().should().callMethod(TimeZone.class, "getDefault").check(CORE);
    }

    @Test
    void readsNoClock() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CORE);
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
                .check(CORE);
    }

    @Test
    void readsAndWritesNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(System.class, Runtime.class)
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io", "java.nio.file..", "java.net..", "java.lang.reflect..", "java.util.logging..")
                .check(CORE);
    }

    @Test
    void hasNoBinaryFractions() throws IOException {
        assertThat(linesWith("double", "float")).isEmpty();
    }

    private static List<String> linesWith(String... words) throws IOException {
        String anyWord = ".*\\b(" + String.join("|", words) + ")\\b.*";
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(PurityTest::code)
                    .filter(line -> line.matches(anyWord))
                    .toList();
        }
    }

    private static Stream<String> code(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.strip().startsWith("*") && !line.contains("//"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
