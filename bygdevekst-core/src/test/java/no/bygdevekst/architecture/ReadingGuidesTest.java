package no.bygdevekst.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The description of a package is a guide to reading it: its types linked, and the key to understanding it. */
class ReadingGuidesTest {

    private static final Pattern PACKAGE = Pattern.compile("^package (.*);$", Pattern.MULTILINE);

    // It holds no type, only the style of the generated ones.
    private static final String ROOT = "no.bygdevekst";

    @TestFactory
    Stream<DynamicTest> everyPackageHasOne() {
        return guides().map(guide -> DynamicTest.dynamicTest(packageOf(guide), () -> hold(guide)))
                .toJavaStream();
    }

    @Test
    void noPackageIsWithout() {
        assertThat(guides().map(ReadingGuidesTest::packageOf).append(ROOT).toJavaSet())
                .containsAll(SourceFile.ofEveryModule()
                        .reject(source -> source.name().equals("module-info.java"))
                        .map(ReadingGuidesTest::packageOf)
                        .reject(ReadingGuidesTest::isUnderAnothersName));
    }

    /** Classes of the JDK that a compiler lacks stand under the JDK's names; who stands them in tells of them. */
    private static boolean isUnderAnothersName(String name) {
        return name.contains(".standin.");
    }

    private static void hold(SourceFile guide) {
        assertThat(guide.text())
                .contains("The key to understanding this package is ")
                .containsPattern("\\{@link(plain)?\\s+" + Pattern.quote(packageOf(guide)) + "\\.[A-Z]");
    }

    private static Vector<SourceFile> guides() {
        return SourceFile.ofEveryModule()
                .filter(source -> source.name().equals("package-info.java"))
                .reject(source -> packageOf(source).equals(ROOT));
    }

    private static String packageOf(SourceFile source) {
        Matcher declaration = PACKAGE.matcher(source.text());
        assertThat(declaration.find()).as(source.name()).isTrue();
        return declaration.group(1);
    }
}
