package no.bygdevekst.json.hostile;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.bygdevekst.json.fixture.Edited;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever a document is, it is a value or has problems, and what is said of it is true of it. The ordinary build tries
 * the published documents and some that are made of them; {@code .ci/fuzz} lets a fuzzer look for others.
 */
class HostileDocumentsFuzzTest {

    private static final List<JsonNode> TREES =
            Vectors.good().stream().map(document -> Edited.of(document).tree()).toList();

    /** How many documents the ordinary build makes of the published ones. */
    private static final int MADE = Integer.getInteger("hostile.made", 1000);

    private static final int CHANCES = 20;
    private static final int CHOICES = 64;
    private static final int IN_ONE_TEST = 100;

    static Stream<byte[]> published() {
        return Stream.concat(Vectors.good().stream(), Vectors.broken().stream());
    }

    @MethodSource("published")
    @FuzzTest
    void whateverTheBytes(byte[] document) {
        Invariants.hold(document);
    }

    static Stream<byte[]> chances() {
        Random random = new Random(CHANCES);
        return Stream.generate(() -> new byte[CHOICES]).limit(CHANCES).peek(random::nextBytes);
    }

    /** A fuzzer that changes the chance changes what is made, and sees what that reaches. */
    @MethodSource("chances")
    @FuzzTest
    void whateverIsMadeOfThePublished(byte[] chance) {
        Invariants.hold(Mangled.of(TREES, Choices.from(chance)));
    }

    @TestFactory
    Stream<DynamicTest> whateverIsMadeOfThePublishedByChance() {
        return Stream.iterate(0, seed -> seed < MADE, seed -> seed + IN_ONE_TEST)
                .map(seed -> DynamicTest.dynamicTest("from " + seed, () -> make(seed)));
    }

    private static void make(int from) {
        for (int seed = from; seed < Math.min(MADE, from + IN_ONE_TEST); seed++) {
            Random random = new Random(seed);
            byte[] document = Mangled.of(TREES, random::nextInt);
            assertThatCode(() -> Invariants.hold(document)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }
}
