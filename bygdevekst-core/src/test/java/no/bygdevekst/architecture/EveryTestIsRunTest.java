package no.bygdevekst.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The build runs classes named {@code *Test} and {@code *Properties}; a test in another class would never run. */
class EveryTestIsRunTest {

    @Test
    void testsStandInClassesThatAreRun() {
        methods()
                .that()
                .areAnnotatedWith(Test.class)
                .or()
                .areAnnotatedWith(TestFactory.class)
                .or()
                .areAnnotatedWith(Property.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Test|Properties)")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("no.bygdevekst"));
    }
}
