package no.bygdevekst.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds an output equal to the copy of it that was read and found good; {@code -Dgolden.update=true} writes it anew.
 */
public final class Golden {

    private static final Path COPIES = Path.of("src/test/resources/golden");

    private Golden() {}

    /**
     * Holds an output equal to its copy.
     *
     * @param name the name of the copy, in the folder of the module that is tested
     * @param output what was printed
     * @throws IOException if the copy cannot be read or written
     */
    public static void hold(String name, String output) throws IOException {
        hold(COPIES.resolve(name), output, Boolean.getBoolean("golden.update"));
    }

    static void hold(Path copy, String output, boolean update) throws IOException {
        if (update) {
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, output);
        }
        assertThat(output)
                .as("%s differs; -Dgolden.update=true writes it anew, to be read before it is kept", copy)
                .isEqualTo(Files.exists(copy) ? Files.readString(copy) : "");
    }
}
