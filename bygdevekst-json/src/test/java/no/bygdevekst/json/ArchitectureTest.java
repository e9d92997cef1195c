package no.bygdevekst.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The formats stand on the domain, which knows nothing of them, and their packages on each other, floor by floor. */
class ArchitectureTest {

    private static final String DOORS = "no.bygdevekst.json";
    private static final String FORMAT = "no.bygdevekst.json.format";

    private static final Map<String, Integer> FLOORS = HashMap.of(
            FORMAT,
            0,
            "no.bygdevekst.json.reading",
            1,
            "no.bygdevekst.json.writing",
            1,
            "no.bygdevekst.json.codec",
            2,
            "no.bygdevekst.json.plan",
            3,
            "no.bygdevekst.json.evaluation",
            4,
            "no.bygdevekst.json.mapper",
            5,
            DOORS,
            6);

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.bygdevekst");

    private static final JavaClasses JSON = ALL.that(DescribedPredicate.describe(
            "are of the formats", type -> type.getPackageName().startsWith(DOORS)));

    @Test
    void onlyTheFormatsKnowOfJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("no.bygdevekst.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "no.bygdevekst.json..")
                .check(ALL);
    }

    @Test
    void nothingIsBoundByReflection() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "reflect, or are annotations or what stands in them",
                        type -> type.getPackageName().startsWith("java.lang.reflect")
                                || (type.getPackageName().startsWith("com.fasterxml.jackson.annotation")
                                        && !type.isEquivalentTo(JsonFormat.Value.class))))
                .check(JSON);
    }

    @Test
    void everyPackageHasAFloor() {
        assertThat(JSON.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(FLOORS.keySet());
    }

    @Test
    void packagesImportOnlyDownwards() {
        classes().should(importOnlyFromFloorsBelow()).check(JSON);
    }

    @Test
    void noTwoPackagesImportEachOther() {
        slices().matching("no.bygdevekst.(**)").should().beFreeOfCycles().check(JSON);
    }

    @Test
    void theModuleExportsTheDoorsAndWhatTheyGiveAndTake() throws IOException {
        String module = Files.readString(Path.of("src/main/java/module-info.java"));
        assertThat(Vector.ofAll(
                        Pattern.compile("exports ([\\w.]+);").matcher(module).results()))
                .extracting((MatchResult found) -> found.group(1))
                .containsExactly(DOORS, FORMAT);
    }

    @Test
    void whatIsNotExportedSaysThatItIsNoApi() throws IOException {
        for (String name : FLOORS.keySet().remove(DOORS).remove(FORMAT)) {
            Path info = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
            assertThat(Files.readString(info)).contains("No API: it is not exported", "front door");
        }
    }

    @Test
    void aHostSeesNothingOfWhatIsNotExported() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(DOORS, FORMAT)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should(nameOnlyExportedTypes())
                .check(JSON);
    }

    private static ArchCondition<JavaClass> importOnlyFromFloorsBelow() {
        return new ArchCondition<>("import only from floors below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !isDownwards(dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static boolean isDownwards(Dependency dependency) {
        String from = dependency.getOriginClass().getPackageName();
        String to = dependency.getTargetClass().getPackageName();
        return !to.startsWith(DOORS)
                || from.equals(to)
                || FLOORS.get(to).get() < FLOORS.get(from).get();
    }

    private static ArchCondition<JavaMethod> nameOnlyExportedTypes() {
        return new ArchCondition<>("name only exported types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Vector.ofAll(method.getParameterTypes())
                        .append(method.getReturnType())
                        .flatMap(type -> type.getAllInvolvedRawTypes())
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(DOORS) && !name.equals(DOORS) && !name.equals(FORMAT))
                        .forEach(name -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " names " + name)));
            }
        };
    }
}
