package no.bygdevekst.examples.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * What one operation costs.
 *
 * @param clock nanoseconds by the clock, on one thread
 * @param processor nanoseconds of processor time of the whole JVM, or {@link #UNKNOWN}
 * @param bytes memory allocated, or {@link #UNKNOWN}
 */
record Cost(double clock, double processor, double bytes) {

    static final double UNKNOWN = Double.NaN;

    static Cost ofClock(double nanoseconds) {
        return new Cost(nanoseconds, UNKNOWN, UNKNOWN);
    }

    /** The middle of each figure; memory is not known. */
    static Cost median(List<Cost> costs) {
        return new Cost(
                Medians.of(costs.stream().mapToDouble(Cost::clock)),
                Medians.of(costs.stream().mapToDouble(Cost::processor)),
                UNKNOWN);
    }

    /** The cost of one of so many parts. */
    Cost per(int parts) {
        return new Cost(clock / parts, processor / parts, bytes / parts);
    }

    String clockTime() {
        return scaled(clock, 1000, "ns", "µs", "ms", "s");
    }

    String processorTime() {
        return scaled(processor, 1000, "ns", "µs", "ms", "s");
    }

    String memory() {
        return scaled(bytes, 1024, "B", "KiB", "MiB", "GiB");
    }

    private static String scaled(double value, int step, String... units) {
        if (Double.isNaN(value)) {
            return "";
        }
        double scaled = value;
        int unit = 0;
        while (scaled >= step && unit < units.length - 1) {
            scaled /= step;
            unit++;
        }
        int decimals = scaled < 9.95 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f %s", scaled, units[unit]);
    }
}
