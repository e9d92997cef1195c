package no.bygdevekst.examples.papers;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the repository, in Markdown. */
record Paper(Path path, String text) {

    static final Path ROOT = Path.of("../..");

    static Paper of(String path) {
        Path file = ROOT.resolve(path);
        return new Paper(file, read(file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a group of a pattern catches, each time it is found. */
    Vector<String> caught(String pattern) {
        return Vector.ofAll(Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(found -> found.group(1)));
    }

    /** The text under a heading, up to the next one of its kind. */
    Paper section(String heading) {
        String rest = text.substring(text.indexOf("\n## " + heading + "\n") + 1);
        int next = rest.indexOf("\n## ");
        return new Paper(path, next < 0 ? rest : rest.substring(0, next));
    }

    /** The first line of the page that has some words. */
    String line(String words) {
        return text.lines().filter(line -> line.contains(words)).findFirst().orElseThrow();
    }

    /** What stands between backticks, outside of fenced blocks. */
    Vector<String> quoted() {
        Pattern quoted = Pattern.compile("`([^`\n]+)`");
        return Vector.ofAll(quoted.matcher(text.replaceAll("(?s)```.*?```", ""))
                .results()
                .map((MatchResult found) -> found.group(1)));
    }
}
