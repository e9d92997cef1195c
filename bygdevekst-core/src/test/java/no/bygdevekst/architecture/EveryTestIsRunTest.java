package no.bygdevekst.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** The build runs classes named {@code *Test} and {@code *Properties}; a test in another class would never run. */
class EveryTestIsRunTest {

    private static final String TEST = "@(Test|TestFactory|ParameterizedTest|RepeatedTest|Property|Example)\\b";

    @Test
    void testsOfEveryModuleStandInClassesThatAreRun() {
        Vector<SourceFile> tests =
                SourceFile.tests().filter(source -> source.linesWith(TEST).nonEmpty());
        assertThat(tests).hasSizeGreaterThan(50);
        assertThat(tests.map(SourceFile::name)).allMatch(name -> name.matches(".*(Test|Properties)\\.java"));
    }

    @Test
    void noTestIsLeftOut() {
        assertThat(SourceFile.tests().flatMap(source -> source.linesWith("@(Disabled\\w*|Ignore)\\b")))
                .isEmpty();
    }
}
