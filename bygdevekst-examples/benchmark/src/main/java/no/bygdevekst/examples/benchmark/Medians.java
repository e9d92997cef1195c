package no.bygdevekst.examples.benchmark;

import java.util.stream.DoubleStream;

/** The middle of some figures. */
final class Medians {

    private Medians() {}

    static double of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
