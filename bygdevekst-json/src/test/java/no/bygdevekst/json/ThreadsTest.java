package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Collections;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** One reader, one evaluator and one writer serve any number of threads: from the same bytes come the same bytes. */
class ThreadsTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 5;
    private static final PlanDocumentReader READER = PlanDocumentReader.standard();
    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final DocumentWriter<Evaluation> EVALUATIONS =
            DocumentWriter.evaluation(Layout.COMPACT, Language.NYNORSK);
    private static final DocumentWriter<Problems> PROBLEMS = DocumentWriter.problems(Layout.INDENTED, Language.ENGLISH);

    private final Vector<byte[]> documents = VectorsTest.everyDocument();

    @Test
    void manyThreadsWriteWhatOneWrites() throws Exception {
        Vector<String> expected = written();
        Callable<Vector<String>> work = this::written;

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Vector<String>> result : threads.invokeAll(Collections.nCopies(THREADS * ROUNDS, work))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Vector<String> written() {
        return documents.map(ThreadsTest::written).map(HexFormat.of()::formatHex);
    }

    private static byte[] written(byte[] document) {
        return READER.read(document)
                .fold(PROBLEMS::toBytes, read -> EVALUATIONS.toBytes(EVALUATOR.evaluate(read.submission())));
    }
}
