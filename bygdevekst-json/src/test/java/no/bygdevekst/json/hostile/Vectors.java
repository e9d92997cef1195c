package no.bygdevekst.json.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published documents, good and broken. */
final class Vectors {

    private static final Path GOOD = Path.of("src/test/resources/vectors");

    private Vectors() {}

    /** Those that can be read. */
    static List<byte[]> good() {
        return in(GOOD);
    }

    /** Those that cannot. */
    static List<byte[]> broken() {
        return in(GOOD.resolve("broken"));
    }

    private static List<byte[]> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".plan.json"))
                    .sorted()
                    .map(Vectors::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
