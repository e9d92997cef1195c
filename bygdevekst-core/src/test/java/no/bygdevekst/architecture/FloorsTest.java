package no.bygdevekst.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A package imports only from floors below its own. */
class FloorsTest {

    private static final String ROOT = "no.bygdevekst.";

    private static final Map<String, Integer> FLOORS = HashMap.<String, Integer>empty()
            .merge(floor(0, "text"))
            .merge(floor(1, "money", "source", "identifier", "period", "place"))
            .merge(floor(2, "agreement", "explain", "finding"))
            .merge(floor(3, "plan", "letter2024.data"))
            .merge(floor(4, "terms"))
            .merge(floor(5, "commitment", "allocation"))
            .merge(floor(6, "payment", "budget", "revision", "fitting"))
            .merge(floor(7, "rulebook", "forecast", "settlement"))
            .merge(floor(8, "evaluation", "mending", "letter2024.rule", "letter2024.demand"))
            .merge(floor(9, "agenda", "programme", "letter2024.mending"))
            .merge(floor(10, "codelist", "letter2024"));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.bygdevekst");

    @Test
    void everyPackageHasAFloor() {
        assertThat(CORE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(ROOT))
                        .map(FloorsTest::inRoot)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(FLOORS.keySet());
    }

    @Test
    void theModuleNamesItsPackagesFromTheGroundUp() throws IOException {
        Vector<String> exported =
                caught("exports no\\.bygdevekst\\.([\\w.]+);", Path.of("src/main/java/module-info.java"));
        assertThat(exported).containsExactlyInAnyOrderElementsOf(FLOORS.keySet());
        Vector<Integer> floors = exported.flatMap(FLOORS::get);
        assertThat(floors).isEqualTo(floors.sorted());
    }

    @Test
    void theGuideShowsTheSameFloors() throws IOException {
        Path guide = Path.of("../CONTRIBUTING.md");
        Vector<String> floors = caught("(?m)^\\| (\\d+) \\| `", guide);
        Vector<String> packages = caught("(?m)^\\| \\d+ \\| (`.*`) \\|", guide);
        Map<String, Integer> shown = floors.zip(packages)
                .flatMap(row -> Vector.of(row._2.split(" ")).map(name -> Tuple.of(name, row._1)))
                .toMap(row -> Tuple.of(row._1.replace("`", ""), Integer.valueOf(row._2)));
        assertThat(shown).isEqualTo(FLOORS);
    }

    @Test
    void packagesImportOnlyDownwards() {
        classes().should(importOnlyFromFloorsBelow()).check(CORE);
    }

    @Test
    void noTwoPackagesImportEachOther() {
        slices().matching("no.bygdevekst.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void coreUsesNothingButTheJdkAndVavr() {
        classes()
                .that(describe(
                        "are not generated", type -> !type.getSimpleName().startsWith("Immutable")))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "no.bygdevekst..",
                        "io.vavr..",
                        "java..",
                        "org.jspecify.annotations..",
                        "org.immutables.value..")
                .check(CORE);
    }

    private static Vector<String> caught(String pattern, Path file) throws IOException {
        return Vector.ofAll(Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1)));
    }

    private static ArchCondition<JavaClass> importOnlyFromFloorsBelow() {
        return new ArchCondition<>("import only from floors below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !isAllowed(dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static boolean isAllowed(Dependency dependency) {
        String from = inRoot(dependency.getOriginClass().getPackageName());
        String to = inRoot(dependency.getTargetClass().getPackageName());
        return !dependency.getTargetClass().getPackageName().startsWith(ROOT)
                // The package above them all holds no type, only the style of the generated ones.
                || from.isEmpty()
                || from.equals(to)
                || floorOf(to, dependency) < floorOf(from, dependency);
    }

    private static int floorOf(String name, Dependency dependency) {
        return FLOORS.get(name)
                .getOrElseThrow(() -> new AssertionError(name + " has no floor: " + dependency.getDescription()));
    }

    private static String inRoot(String packageName) {
        return packageName.substring(Math.min(ROOT.length(), packageName.length()));
    }

    private static Map<String, Integer> floor(int floor, String... packages) {
        return HashSet.of(packages).toMap(name -> Tuple.of(name, floor));
    }
}
