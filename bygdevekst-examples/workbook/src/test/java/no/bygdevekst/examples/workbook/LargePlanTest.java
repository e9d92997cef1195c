package no.bygdevekst.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.Duration;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** The workbook of a thousand measures, a hundred times as many as a pilot has. */
class LargePlanTest {

    private static final int MEASURES = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Test
    void itIsWrittenAndReadInBoundedTime() {
        Submission sample = Workbooks.sample("nord-troms");
        Vector<Measure> few = sample.plan().measures();
        Vector<Measure> many =
                Vector.tabulate(MEASURES, i -> few.get(i % few.size()).withId(MeasureId.of("M-" + i)));
        Submission large = sample.withPlan(sample.plan().withMeasures(many));
        long before = System.nanoTime();
        byte[] workbook = Workbooks.written(large, Language.BOKMAL);
        assertThat(Workbooks.read(workbook).document().get().submission().equals(large))
                .isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONGEST);
    }
}
