package no.bygdevekst.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplePlansTest {

    private static final String ENDING = ".plan.json";

    @Test
    void allAreNamedButTheOneThatCannotBeRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            Vector<String> names = Vector.ofAll(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(ENDING))
                                    .toList())
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted();
            assertThat(names.remove("kan-ikke-leses")).isEqualTo(SamplePlans.readable());
        }
    }
}
