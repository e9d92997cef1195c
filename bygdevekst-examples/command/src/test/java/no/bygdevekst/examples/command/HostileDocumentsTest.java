package no.bygdevekst.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a document can make the program do is no more than a multiple of the document. */
class HostileDocumentsTest {

    /**
     * So many bytes of answer for each of a document, at the most; most of all where a note is told of at each of its
     * years.
     */
    private static final int MULTIPLE = 500;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long NANOS = 1_000_000;
    private static final long ROOM = 200 * NANOS;

    /**
     * Prints what each costs at growing sizes: bytes in, bytes out, milliseconds.
     *
     * @param arguments how many times
     */
    public static void main(String[] arguments) {
        for (HostileDocument each : HostileDocument.values()) {
            for (String times : arguments) {
                byte[] document = bytes(each.of(Integer.parseInt(times)));
                long json = written(document, "--json");
                long began = System.nanoTime();
                written(document, "--json");
                long took = (System.nanoTime() - began) / NANOS;
                System.out.printf("%-14s %8s %10d %12d %8d%n", each, times, document.length, json, took);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAnswerIsAtMostAMultipleOfTheDocument(HostileDocument hostile) {
        byte[] document = bytes(hostile.of(2_000));
        assertThat(written(document, "--json")).isLessThan((long) MULTIPLE * document.length);
        assertThat(written(document, "--explain")).isLessThan((long) MULTIPLE * document.length);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEASURE_IDS", "SUB_GOAL_IDS", "PARTNER_IDS", "OTHER_NAMES", "DESCRIPTIONS"})
    void idsOfOneHashCostWhatOthersDo(HostileDocument hostile) {
        for (int times : new int[] {500, 1_000, 2_000}) {
            assertThat(cost(hostile.of(times)))
                    .as("%s %s", hostile, times)
                    .isLessThan(3 * cost(hostile.plain(times)) + ROOM);
        }
    }

    /** What the thread works for it, the least of two runs. */
    private static long cost(String document) {
        byte[] bytes = bytes(document);
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 2; run++) {
            long began = THREADS.getCurrentThreadCpuTime();
            written(bytes, "--json");
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - began);
        }
        return least;
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static long written(byte[] document, String option) {
        Counter out = new Counter();
        Counter err = new Counter();
        int status = BygdevekstCommand.run(
                Vector.of("evaluate", option, "-"), new Console(new ByteArrayInputStream(document), out, err));
        assertThat(status).isIn(2, 4);
        return out.bytes + err.bytes;
    }

    /** Counts what is written. */
    private static final class Counter extends OutputStream {

        private long bytes;

        @Override
        public void write(int octet) {
            bytes++;
        }

        @Override
        public void write(byte[] octets, int from, int count) {
            bytes += count;
        }
    }
}
