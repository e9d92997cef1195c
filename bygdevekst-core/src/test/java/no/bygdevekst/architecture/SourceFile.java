package no.bygdevekst.architecture;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A written source file of some module. */
record SourceFile(Path path, String text) {

    private static final Path ROOT = Path.of("..");
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])+'", Pattern.DOTALL);

    /** What core is made of. */
    static Vector<SourceFile> ofCore() {
        return under(Path.of("src/main/java"));
    }

    /** What every module is made of. */
    static Vector<SourceFile> ofEveryModule() {
        return modules().flatMap(module -> under(module.resolve("src/main/java")));
    }

    /** The tests of every module. */
    static Vector<SourceFile> tests() {
        return modules().flatMap(module -> under(module.resolve("src/test/java")));
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Lines in which a pattern is found, outside of comments and texts. */
    Vector<String> linesWith(String pattern) {
        Pattern sought = Pattern.compile(pattern);
        return Vector.ofAll(COMMENT_OR_TEXT.matcher(text).replaceAll("\"\"").lines())
                .filter(line -> sought.matcher(line).find())
                .map(line -> name() + ": " + line.strip());
    }

    /** The modules of the library and the examples, also those that are built only when they are asked for. */
    private static Vector<Path> modules() {
        return Vector.of("", "bygdevekst-examples")
                .map(ROOT::resolve)
                .flatMap(SourceFile::folders)
                .filter(folder -> Files.exists(folder.resolve("pom.xml")));
    }

    private static Vector<Path> folders(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return Vector.ofAll(folders.sorted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector<SourceFile> under(Path root) {
        if (!Files.exists(root)) {
            return Vector.empty();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return Vector.ofAll(files.filter(file -> file.toString().endsWith(".java"))
                            .sorted())
                    .map(SourceFile::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile of(Path path) {
        try {
            return new SourceFile(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
