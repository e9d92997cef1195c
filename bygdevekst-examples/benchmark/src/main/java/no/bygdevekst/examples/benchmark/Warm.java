package no.bygdevekst.examples.benchmark;

/** How many times a benchmark is run before it is measured: until the JVM's compiler is done with it. */
final class Warm {

    /** A loop, or a few small methods. */
    static final int LITTLE_CODE = 4;

    /** A whole document: some thousand methods, with which the compiler is busy for ten seconds. */
    static final int MUCH_CODE = 14;

    private Warm() {}
}
