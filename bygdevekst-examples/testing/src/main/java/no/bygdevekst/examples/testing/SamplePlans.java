package no.bygdevekst.examples.testing;

import io.vavr.collection.Vector;

/** The sample plans beside the examples (<i>eksempelplaner</i>) that can be read, drafts among them. */
public final class SamplePlans {

    private static final Vector<String> READABLE = Vector.of(
            "nord-troms",
            "seine-rapportar",
            "smola-og-aure",
            "solund-og-fedje",
            "sor-osterdalen",
            "utkast-manglar",
            "utkast-med-mangler",
            "vest-telemark");

    private SamplePlans() {}

    /**
     * Their names.
     *
     * @return the names of their files without {@code .plan.json}, in order
     */
    public static Vector<String> readable() {
        return READABLE;
    }
}
