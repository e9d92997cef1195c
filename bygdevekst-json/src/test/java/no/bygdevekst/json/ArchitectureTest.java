package no.bygdevekst.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The formats stand on the domain, and the domain knows nothing of them. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.bygdevekst");

    @Test
    void onlyTheFormatsKnowOfJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("no.bygdevekst.json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "no.bygdevekst.json..")
                .check(ALL);
    }

    @Test
    void nothingIsBoundByReflection() {
        noClasses()
                .that()
                .resideInAPackage("no.bygdevekst.json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "com.fasterxml.jackson.annotation..")
                .check(ALL);
    }

    @Test
    void codecsAreNotSeenOutside() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Codec")
                .or()
                .haveSimpleNameEndingWith("Json")
                .should()
                .notBePublic()
                .check(ALL);
    }
}
