package no.bygdevekst.examples.benchmark;

import java.util.Locale;

/**
 * A row of the table.
 *
 * @param what what the library does
 * @param library what it costs
 * @param beside what that is held against
 * @param peer what the other costs
 * @param most how many times the other's time the library is to take at most
 */
record Row(String what, Cost library, String beside, Cost peer, double most) {

    static final String HEAD = "| what | time | memory | beside | time | memory | ratio | to reach |\n"
            + "|---|--:|--:|---|--:|--:|--:|--:|\n";

    double ratio() {
        return library.nanoseconds() / peer.nanoseconds();
    }

    String markdown() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s | ≤ %s |%n",
                what,
                library.time(),
                library.memory(),
                beside,
                peer.time(),
                peer.memory(),
                twoDecimals(ratio()),
                twoDecimals(most));
    }

    private static String twoDecimals(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
