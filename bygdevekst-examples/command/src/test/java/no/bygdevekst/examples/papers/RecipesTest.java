package no.bygdevekst.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

/** The recipes of the README do as they stand; the Java among them another test compiles and runs. */
class RecipesTest {

    private static final Paper RECIPES = Paper.of("README.md").section("Three recipes");
    private static final Path SPRING = Paper.ROOT.resolve("bygdevekst-examples/spring/src/main");

    /** What the tool has at hand, and its interface has not. */
    private static final Vector<String> AT_HAND =
            Vector.of("import java.io.*;", "import java.nio.file.*;", "import java.util.*;");

    @Test
    void whatIsTypedIntoJshellGivesWhatIsShown() {
        String session = block("jshell");
        assertThat(session).startsWith("$ jshell --class-path bygdevekst-examples/command/target/bygdevekst.jar\n");
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            AT_HAND.forEach(shell::eval);
            String answered = "";
            for (String line : session.lines().skip(1).toList()) {
                if (line.startsWith("jshell> ")) {
                    answered =
                            answer(shell, line.replace("jshell> ", "").replace("\"bygdevekst-", "\"../../bygdevekst-"));
                } else {
                    assertThat(line).endsWith(" ==> " + answered);
                }
            }
        }
    }

    private static String answer(JShell shell, String typed) {
        SnippetEvent event =
                shell.eval(typed.endsWith(";") ? typed : typed + ";").get(0);
        assertThat(shell.diagnostics(event.snippet()).map(diagnostic -> diagnostic.getMessage(java.util.Locale.ROOT)))
                .as(typed)
                .isEmpty();
        assertThat(event.exception()).as(typed).isNull();
        return String.valueOf(event.value());
    }

    @Test
    void whatIsShownOfTheWebServiceStandsInTheExample() {
        Path sources = SPRING.resolve("java/no/bygdevekst/examples/spring");
        String example = Vector.of("PlanController.java", "Refusals.java", "Answer.java")
                .map(name -> Paper.read(sources.resolve(name)))
                .mkString()
                .replaceAll("\\s+", " ");
        Vector<String> parts = RECIPES.caught("(?s)```spring\n(.*?)```")
                .flatMap(block -> Vector.of(block.split("\n\n")))
                .map(part -> part.replaceAll("\\s+", " ").strip());
        assertThat(parts).hasSizeGreaterThan(2).allMatch(example::contains);
    }

    private static String block(String language) {
        return RECIPES.caught("(?s)```" + language + "\n(.*?)```").head();
    }
}
