package no.bygdevekst.examples.benchmark;

import java.util.Locale;

/**
 * What one operation costs.
 *
 * @param nanoseconds time
 * @param bytes memory allocated, or {@link #UNKNOWN}
 */
record Cost(double nanoseconds, double bytes) {

    static final double UNKNOWN = Double.NaN;

    static Cost ofTime(double nanoseconds) {
        return new Cost(nanoseconds, UNKNOWN);
    }

    /** The cost of one of so many parts. */
    Cost per(int parts) {
        return new Cost(nanoseconds / parts, bytes / parts);
    }

    String time() {
        return scaled(nanoseconds, 1000, "ns", "µs", "ms", "s");
    }

    String memory() {
        return Double.isNaN(bytes) ? "" : scaled(bytes, 1024, "B", "KiB", "MiB", "GiB");
    }

    private static String scaled(double value, int step, String... units) {
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
