package no.bygdevekst.examples.benchmark;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How much is run: everything, long enough to be quoted, or a look at it. */
enum Extent {
    FULL(2, 5, 700, 60_000, 11),
    SHORT(1, 2, 200, 2_000, 2);

    private final int forks;
    private final int iterations;
    private final int milliseconds;
    private final int plans;
    private final int starts;

    Extent(int forks, int iterations, int milliseconds, int plans, int starts) {
        this.forks = forks;
        this.iterations = iterations;
        this.milliseconds = milliseconds;
        this.plans = plans;
        this.starts = starts;
    }

    /** How many plans are evaluated in a stream. */
    int plans() {
        return plans;
    }

    /** How many times a fresh JVM is started. */
    int starts() {
        return starts;
    }

    ChainedOptionsBuilder jmh() {
        return warmedUp()
                .forks(forks)
                .warmupTime(TimeValue.milliseconds(milliseconds))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(milliseconds));
    }

    // Without a number here, each benchmark is warmed up as long as it asks for.
    private ChainedOptionsBuilder warmedUp() {
        ChainedOptionsBuilder options = new OptionsBuilder();
        return this == FULL ? options : options.warmupIterations(2);
    }
}
