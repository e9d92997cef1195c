package no.bygdevekst.examples.firststeps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.bygdevekst.examples.testing.Golden;
import no.bygdevekst.examples.testing.JavaProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the short programs print, held equal to copies that were read and found good. */
class ProgramsTest {

    @ParameterizedTest
    @ValueSource(classes = {BuildAPlan.class, AllocateTheFrame.class, PayAYear.class, CarryOver.class, OwnRule.class})
    void aProgramPrintsWhatItPrintedBefore(Class<?> program) throws IOException, InterruptedException {
        JavaProcess run = JavaProcess.run(program);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.hold(program.getSimpleName() + ".txt", run.out());
    }
}
