package no.bygdevekst.examples;

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

    public static void hold(String name, String output) throws IOException {
        Path copy = COPIES.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(COPIES);
            Files.writeString(copy, output);
        }
        assertThat(output)
                .as("%s differs; -Dgolden.update=true writes it anew, to be read before it is kept", copy)
                .isEqualTo(Files.exists(copy) ? Files.readString(copy) : "");
    }
}
