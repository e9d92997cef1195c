package no.bygdevekst.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The formats stand on the domain, and the domain knows nothing of them. */
@AnalyzeClasses(packages = "no.bygdevekst", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule OF_JACKSON_ONLY_THE_FORMATS_KNOW = noClasses()
            .that()
            .resideOutsideOfPackage("no.bygdevekst.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "no.bygdevekst.json..");

    @ArchTest
    static final ArchRule NOTHING_IS_BOUND_BY_REFLECTION = noClasses()
            .that()
            .resideInAPackage("no.bygdevekst.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule CODECS_ARE_NOT_SEEN_OUTSIDE =
            classes().that().haveSimpleNameEndingWith("Codec").should().notBePublic();
}
