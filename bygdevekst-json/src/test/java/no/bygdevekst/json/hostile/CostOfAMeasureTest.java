package no.bygdevekst.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a measure costs is the same in a small document and in a large one, whatever is in it: nothing that a document
 * can say is looked for among all else that it says. The ordinary build goes to ten thousand measures;
 * {@code -Dcost.most=100000} goes to a hundred thousand, and needs four gigabytes.
 */
class CostOfAMeasureTest {

    private static final int MOST = Integer.getInteger("cost.most", 10_000);

    /** A tenfold document costs ten times as much; here it may cost thirty times, and a square would be a hundred. */
    private static final double ALLOWED = 3;

    /** Below it the rest of the document, and what is not compiled yet, is most of the cost. */
    private static final int COMPARED_FROM = 1000;

    /** So many measures are tried of each size at least, and what they cost at best counts. */
    private static final int TRIES = 3000;

    private static final PlanDocumentReader READER =
            PlanDocumentReader.of(ReadLimits.standard().withBytes(Integer.MAX_VALUE));
    private static final Evaluator EVALUATOR = Letter2024.evaluator();

    private record Shape(String name, IntFunction<String> measure) {

        byte[] document(int measures) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < measures; i++) {
                all.append(i == 0 ? "" : ",").append(measure.apply(i));
            }
            return Samples.DOCUMENT
                    .replaceFirst(Pattern.quote(Samples.MEASURE), Matcher.quoteReplacement(all.toString()))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final String MEASURE = "{\"id\":\"T1\",\"title\":\"Boliger til leie\",\"subGoals\":[\"D1\"],"
            + "\"responsible\":\"municipality:5540\",\"participants\":[\"partner:husbanken\"],"
            + "\"agreedBy\":[\"municipality:5540\"],\"locations\":[\"5540\"],\"activities\":[" + Samples.ACTIVITY
            + "],\"budget\":[" + Samples.MONEY_LINE + "]}";

    private static final Vector<Shape> SHAPES = Vector.of(
            new Shape("each its own", i -> MEASURE.replace("\"T1\"", "\"T" + i + "\"")),
            new Shape("all alike", i -> MEASURE),
            new Shape(
                    "nothing known",
                    i -> MEASURE.replace("\"T1\"", "\"T" + i + "\"")
                            .replace("\"D1\"", "\"D" + i + "x\"")
                            .replace("husbanken", "p" + i)
                            .replace("5540", String.valueOf(1000 + i % 9000))),
            new Shape("nothing readable", i -> "{\"id\":7,\"id\":7,\"x" + i + "\":[" + i + "]}"));

    @TestFactory
    Stream<DynamicTest> isTheSameInALargeDocument() {
        return SHAPES.toJavaStream().map(shape -> DynamicTest.dynamicTest(shape.name(), () -> measure(shape)));
    }

    private static void measure(Shape shape) throws Exception {
        StringBuilder table = new StringBuilder();
        double before = Double.MAX_VALUE;
        for (int measures = 10; measures <= MOST; measures *= 10) {
            byte[] document = shape.document(measures);
            double each = Double.MAX_VALUE;
            for (int again = 0; again < Math.max(1, TRIES / measures); again++) {
                each = Math.min(each, microseconds(() -> everything(document)) / measures);
            }
            table.append(String.format(
                    Locale.ROOT, "| %s | %d | %d | %.1f |\n", shape.name(), measures, document.length / 1024, each));
            if (measures > COMPARED_FROM) {
                assertThat(each).as("%s: %s", shape.name(), table).isLessThan(before * ALLOWED);
            }
            before = each;
        }
        Files.createDirectories(Path.of("target/cost"));
        Files.writeString(Path.of("target/cost", shape.name() + ".md"), table);
    }

    /** Of this thread's processor, which other work on the machine does not slow down as it does the clock. */
    private static double microseconds(Runnable work) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e3;
    }

    private static void everything(byte[] document) {
        Validation<Problems, PlanDocument> read = READER.read(document);
        read.forEach(value -> write(
                DocumentWriter.evaluation(Layout.COMPACT, Language.NYNORSK), EVALUATOR.evaluate(value.submission())));
        write(
                DocumentWriter.draft(Layout.COMPACT, Language.NYNORSK),
                EVALUATOR.evaluate(READER.readDraft(document).draft()));
        READER.canonical(document);
    }

    private static <T> void write(DocumentWriter<T> writer, T value) {
        try {
            writer.write(value, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
