package no.bygdevekst.examples.browser;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.bygdevekst.text.Language;

/**
 * What evaluations cost a JVM, in microseconds of its thread's processor time: the first, and the median of those after
 * a warm-up. Arguments: the documents.
 */
final class TimeEvaluations {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long WARM_UP = 2_000_000;

    private TimeEvaluations() {}

    public static void main(String[] arguments) throws IOException {
        byte[][] documents = new byte[arguments.length][];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = Files.readAllBytes(Path.of(arguments[i]));
        }
        long first = timed(documents[0]);
        System.out.println("{\"first\":" + first
                + Vector.of(documents).map(TimeEvaluations::warm).mkString(",\"warm\":[", ",", "]}"));
    }

    private static long warm(byte[] document) {
        long spent = 0;
        for (int i = 0; spent < WARM_UP || i < 3; i++) {
            spent += timed(document);
        }
        long[] times = new long[15];
        Arrays.setAll(times, i -> timed(document));
        Arrays.sort(times);
        return times[7];
    }

    private static long timed(byte[] document) {
        long began = THREADS.getCurrentThreadCpuTime();
        String answer =
                Questions.answer("evaluate", new Asked(Vector.of(document), LinkedHashMap.empty(), Language.BOKMAL));
        if (answer.isEmpty()) {
            throw new IllegalStateException("no answer");
        }
        return (THREADS.getCurrentThreadCpuTime() - began) / 1000;
    }
}
