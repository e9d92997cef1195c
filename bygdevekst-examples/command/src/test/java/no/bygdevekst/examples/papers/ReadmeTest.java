package no.bygdevekst.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import no.bygdevekst.examples.command.CommandRun;
import no.bygdevekst.examples.testing.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it stands. */
class ReadmeTest {

    private static final Path ROOT = Paper.ROOT;

    @TempDir
    private Path directory;

    @Test
    void everyBlockOfJavaCompilesAndRuns() throws IOException, InterruptedException {
        Vector<String> blocks = blocks("java");
        assertThat(blocks).isNotEmpty();
        for (String block : blocks) {
            Path source = directory.resolve("Shown.java");
            Files.writeString(source, program(block));
            assertThat(compiled(source)).as(block).isTrue();
            JavaProcess run = JavaProcess.run(ROOT, JavaProcess.classPath(directory), "Shown");
            assertThat(run.err()).as(block).isEmpty();
            assertThat(run.out()).as(block).isNotBlank();
        }
    }

    @Test
    void theSampleInTheDocumentationOfCoreCompiles() throws IOException {
        String page = Files.readString(ROOT.resolve("bygdevekst-core/src/main/java/module-info.java"));
        String block = page.substring(page.indexOf("{@code\n") + "{@code\n".length(), page.indexOf("}</pre>"));
        String imports = Vector.of("agreement", "evaluation", "letter2024", "plan", "rulebook", "text")
                .map(name -> "import no.bygdevekst." + name + ".*;\n")
                .mkString();
        Path source = directory.resolve("Shown.java");
        Files.writeString(
                source,
                imports + "class Shown { static void show(Agreement agreement, ActionPlan plan) {\n"
                        + block.replaceAll("(?m)^ \\* ?", "") + "}}");
        assertThat(compiled(source)).as(block).isTrue();
    }

    @Test
    void theFirstCommandBuildsTheJarAndEvaluatesASample() throws IOException {
        String command = blocks("sh").get(0).strip();
        String evaluate = "java -jar bygdevekst-examples/command/target/bygdevekst.jar evaluate ";
        assertThat(command)
                .startsWith("mvn -q -B -ntp -DskipTests -pl bygdevekst-examples/command -am package && " + evaluate);
        assertThat(Path.of("../pom.xml"))
                .content()
                .contains("<outputFile>${project.build.directory}/${runnable.name}.jar</outputFile>");
        assertThat(Path.of("pom.xml")).content().contains("<runnable.name>bygdevekst</runnable.name>");
        Path sample = ROOT.resolve(command.substring(command.indexOf(evaluate) + evaluate.length()));
        assertThat(CommandRun.of("evaluate", sample.toString()).status()).isZero();
    }

    /** Tests are compiled, sources looked through and layouts compared by the other command alone. */
    @Test
    void theFirstCommandChecksNothing() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("It checks nothing on the way.");
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String unchecked = pom.substring(pom.indexOf("<id>unchecked</id>"), pom.indexOf("<id>errorprone</id>"));
        assertThat(unchecked)
                .contains("<name>skipTests</name>", "<value>true</value>")
                .contains("maven.test.skip>true", "enforcer.skip>true", "spotless.check.skip>true")
                .contains("checkstyle.skip>true", "<doclint>-Xdoclint:none</doclint>");
        assertThat(pom.substring(pom.indexOf("<id>errorprone</id>")))
                .containsSubsequence("<name>skipTests</name>", "<value>!true</value>", "<build>");
    }

    @Test
    void theOtherCommandIsTheOneOfTheGate() throws IOException {
        String command = blocks("sh").get(1).strip();
        assertThat(Files.readString(ROOT.resolve(".ci/run")).lines())
                .anyMatch(line -> line.replaceFirst(" -P[\\w,]+", "").endsWith(" " + command));
        assertThat(blocks("sh").drop(2).map(block -> block.replaceFirst("(?s).* -P(\\w+) .*", "$1")))
                .containsExactly("page", "document", "workbook", "browser", "benchmark");
    }

    @Test
    void whatAPlannerSeesIsWhatTheProgramPrints() throws IOException {
        String printed = CommandRun.of("evaluate", CommandRun.sample("utkast-med-mangler"))
                .out()
                .replace('\u00A0', ' ');
        assertThat(blocks("text")).hasSize(1);
        assertThat(printed.lines())
                .containsSubsequence(blocks("text").get(0).lines().toArray(String[]::new));
    }

    private boolean compiled(Path source) {
        String[] options = {"-proc:none", "-cp", JavaProcess.classPath(), "-d", directory.toString(), source.toString()
        };
        return ToolProvider.getSystemJavaCompiler().run(null, null, null, options) == 0;
    }

    /** The fenced blocks of a language. */
    private static Vector<String> blocks(String language) throws IOException {
        Pattern fenced = Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
        return Vector.ofAll(fenced.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring(block.indexOf('\n') + 1, block.lastIndexOf("```"))));
    }

    /** The block's imports, and a main method of what is left. */
    private static String program(String block) {
        Vector<String> lines = Vector.ofAll(block.lines());
        String imports = lines.filter(ReadmeTest::isImport).mkString("\n");
        String statements = lines.reject(ReadmeTest::isImport).mkString("\n");
        return imports + "\npublic class Shown {\n public static void main(String[] arguments) throws Exception {\n"
                + statements + "\n}\n}\n";
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }
}
