package no.bygdevekst.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published vectors and the samples are the same after a workbook, the previous plan and references too. */
class RoundTripTest {

    private static final Path VECTORS = Path.of("../../bygdevekst-json/src/test/resources/vectors");
    private static final Path SAMPLES = Path.of("../samples");

    static List<Path> plans() throws IOException {
        try (Stream<Path> vectors = Files.list(VECTORS);
                Stream<Path> samples = Files.list(SAMPLES)) {
            return Stream.concat(vectors, samples)
                    .filter(file -> file.toString().endsWith(".plan.json"))
                    .filter(file -> !file.toString().contains("kan-ikke-leses"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanIsTheSameAfterAWorkbook(Path file) {
        Submission submission = Workbooks.submission(file);
        byte[] workbook = Workbooks.written(submission, Language.BOKMAL);
        assertThat(Workbooks.problems(workbook, Language.ENGLISH)).isEmpty();
        assertThat(Workbooks.read(workbook).document().get().submission().equals(submission))
                .isTrue();
    }
}
