package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The name of a file as the program was given it (<i>filnavn</i>). On a machine that is set up for ASCII a Java program
 * gets every other letter as the replacement character, and can name no file by it. Such a name is looked up among
 * those that are there, which it can open.
 *
 * @param given the name as it was given
 * @param path what it names
 */
record FileName(String given, Path path) {

    private static final char REPLACEMENT = '\uFFFD';

    /** The file of a name. */
    static FileName of(String given) throws Trouble {
        if (given.isEmpty()) {
            throw new Trouble(given, Trouble.EMPTY_NAME);
        }
        try {
            return new FileName(given, Path.of(given));
        } catch (InvalidPathException e) {
            return new FileName(given, lookedUp(given));
        }
    }

    private static Path lookedUp(String given) throws Trouble {
        if (given.indexOf(REPLACEMENT) < 0) {
            throw new Trouble(given, Trouble.NO_NAME);
        }
        Path path = Path.of(given.startsWith("/") ? "/" : "");
        for (String part : given.split("/+")) {
            path = part.indexOf(REPLACEMENT) < 0 ? path.resolve(part) : only(given, path, part);
        }
        return path;
    }

    // Several names can look the same when their letters are replaced; none is guessed at.
    private static Path only(String given, Path directory, String part) throws Trouble {
        Path listed = directory.toString().isEmpty() ? Path.of(".") : directory;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(listed)) {
            Vector<Path> named = Vector.ofAll(files)
                    .map(Path::getFileName)
                    .filter(name -> name.toString().equals(part));
            if (named.size() == 1) {
                return directory.resolve(named.head());
            }
        } catch (IOException e) {
            throw Trouble.of(given, e);
        }
        throw new Trouble(given, Trouble.UNREADABLE_NAME);
    }

    /** The file of the same name but for its ending, in a directory; none where the name has another ending. */
    Option<Path> inDirectory(Path directory, String ending, String other) {
        String whole = encoded(path);
        String name = whole.substring(whole.lastIndexOf('/') + 1);
        return Option.when(
                name.endsWith(ending),
                () -> decoded(encoded(directory) + "/" + name.substring(0, name.length() - ending.length()) + other));
    }

    /** The file of a name with more at its end. */
    static Path withEnding(Path path, String ending) {
        return decoded(encoded(path) + ending);
    }

    /** A path as people read it, also where the machine is set up for fewer letters than there are in it. */
    static String shown(Path path) {
        boolean readable = path.toString().indexOf(REPLACEMENT) < 0;
        return readable
                ? path.toString()
                : URLDecoder.decode(encoded(path).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The name as people read it. */
    String shown() {
        return given.indexOf(REPLACEMENT) < 0 ? given : shown(path);
    }

    // A URI holds the very bytes of a path, whatever letters the machine is set up for; that of a directory ends in a
    // slash.
    private static String encoded(Path path) {
        return path.toAbsolutePath().toUri().getRawPath().replaceFirst("(?<=.)/$", "");
    }

    private static Path decoded(String encoded) {
        return Path.of(URI.create("file://" + encoded));
    }
}
