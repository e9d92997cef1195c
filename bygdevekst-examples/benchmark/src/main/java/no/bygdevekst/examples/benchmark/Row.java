package no.bygdevekst.examples.benchmark;

import java.util.Locale;

/**
 * A row of the table.
 *
 * @param what what the library does
 * @param library what it costs
 * @param beside what that is held against
 * @param peer what the other costs
 * @param aim how many times the other's time the library is to take at most
 */
record Row(String what, Cost library, String beside, Cost peer, Aim aim) {

    static final String HEAD =
            "| what | clock | CPU | memory | beside | clock | CPU | memory | by clock | by CPU | to reach |\n"
                    + "|---|--:|--:|--:|---|--:|--:|--:|--:|--:|--:|\n";

    String markdown() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n",
                what,
                library.clockTime(),
                library.processorTime(),
                library.memory(),
                beside,
                peer.clockTime(),
                peer.processorTime(),
                peer.memory(),
                ratio(library.clock(), peer.clock()),
                ratio(library.processor(), peer.processor()),
                aim);
    }

    private static String ratio(double library, double peer) {
        double ratio = library / peer;
        return Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio);
    }
}
