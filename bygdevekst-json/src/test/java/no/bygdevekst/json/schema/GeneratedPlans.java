package no.bygdevekst.json.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.collection.Vector;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import no.bygdevekst.fixture.DecentPlanArbitraries;
import no.bygdevekst.fixture.GoodPlanArbitraries;
import no.bygdevekst.fixture.PlanArbitraries;
import no.bygdevekst.fixture.TangledPlanArbitraries;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.fixture.Edited;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.fixture.Validators;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.plan.Submission;

/** Plan documents, good, almost good and broken: as the arbitraries make them, and each with one change. */
final class GeneratedPlans {

    private static final int SIZE = 1000;
    private static final DocumentWriter<PlanDocument> WRITER = DocumentWriter.plan(Layout.COMPACT);

    /** What is put in the place of something: near the bounds of some value of the format, on either side. */
    private static final Vector<String> OTHERS = Vector.of(
                    "null true false 0 -0 0.01 0.001 -1 1 2025 2025.0 1E3 1999 2000 2999 3000 9999 10000 0.005 12.345 12.340"
                            + " 10000000000 10000000000.01 -10000000000 -10000000001 1000000 1000000.01 1e400 [] {} [\"state\"]"
                            + " [\"D1\"] [\"5540\"] [\"SETTLEMENT\"] [null] [{}]")
            .flatMap(values -> Vector.of(values.split(" ")))
            .appendAll(Vector.of(
                            "",
                            " ",
                            "\u00a0\u2003",
                            "\ufeff",
                            "x",
                            "T1",
                            "-x",
                            "x_Y.z-",
                            "x".repeat(100),
                            "x".repeat(101),
                            "x".repeat(300),
                            "x".repeat(301),
                            "x".repeat(20_000),
                            "x".repeat(20_001),
                            "😀".repeat(150),
                            "😀".repeat(151),
                            "😀".repeat(10_001),
                            "2024-02-29",
                            "2025-02-29",
                            "1900-02-29",
                            "2000-02-29",
                            "0000-01-01",
                            "0001-01-01",
                            "9999-12-31",
                            "2025-04-31",
                            "2025-4-01",
                            "2025-13-01",
                            "2025",
                            "state",
                            "State",
                            "municipality:5540",
                            "municipality:554",
                            "partner:husbanken",
                            "partner:Husbanken",
                            "partner:" + "x".repeat(100),
                            "partner:" + "x".repeat(101),
                            "other:",
                            "other: ",
                            "other:\nX",
                            "other:" + "x".repeat(300),
                            "other:" + "x".repeat(301),
                            "5540",
                            "554",
                            "55400",
                            "940363586",
                            "940363587",
                            "040363586",
                            "94036358",
                            "SERVICES",
                            "services",
                            "SETTLEMENT",
                            "MUNICIPALITY",
                            "PERSONS",
                            "TEST_NEW_SOLUTIONS",
                            "COORDINATION_WITH_SUPPORT_AGENCIES",
                            "bygdevekst-plan/1",
                            "bygdevekst-plan/2")
                    .map(text -> Validators.EXACT.writeValueAsString(text)));

    private GeneratedPlans() {}

    /** So many documents, the same ones each time. */
    static Stream<byte[]> documents(int count, long seed) {
        Random random = new Random(seed);
        List<Iterator<Shrinkable<Submission>>> worlds = Stream.of(
                        new PlanArbitraries().submissions(),
                        new DecentPlanArbitraries().submissions(),
                        new GoodPlanArbitraries().submissions(),
                        new TangledPlanArbitraries().submissions())
                .map(submissions -> stream(submissions, random).iterator())
                .toList();
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> i % 10 == 9
                        ? changed(Samples.DOCUMENT.getBytes(UTF_8), random)
                        : document(worlds.get(i % worlds.size()).next().value(), i, random));
    }

    private static Stream<Shrinkable<Submission>> stream(Arbitrary<Submission> submissions, Random random) {
        RandomGenerator<Submission> generator = submissions.generator(SIZE);
        return generator.stream(random);
    }

    private static byte[] document(Submission submission, int i, Random random) {
        byte[] document = WRITER.toBytes(PlanDocument.of(submission));
        return i % 3 == 0 ? document : changed(document, random);
    }

    /** With one change: something else in a place, a member gone, or one more. */
    private static byte[] changed(byte[] document, Random random) {
        Edited plan = Edited.of(document);
        List<String> pointers = plan.pointers();
        String at = pointers.get(random.nextInt(pointers.size()));
        return switch (random.nextInt(5)) {
            case 0 -> plan.without(at).bytes();
            case 1 ->
                plan.with(parent(at) + "/" + strayName(random), other(random)).bytes();
            default -> plan.with(at, other(random)).bytes();
        };
    }

    /** A name that some object of the format has, and most have not. */
    private static String strayName(Random random) {
        Vector<String> names = Vector.of(
                "amount",
                "hours",
                "hourlyRate",
                "inKind",
                "appropriationYear",
                "year",
                "title",
                "notes",
                "extra",
                "id");
        return names.get(random.nextInt(names.size()));
    }

    private static String other(Random random) {
        return OTHERS.get(random.nextInt(OTHERS.size()));
    }

    private static String parent(String pointer) {
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        return parent.matches(".*/\\d+|.*/(plan|agreement|previousPlan|period)|") ? parent : "/plan";
    }
}
