package no.bygdevekst.examples.command;

/**
 * What the program ends with (<i>avslutningskode</i>), the worst last; of several files the worst counts. The number 1
 * is not among them: it is what a virtual machine ends with that cannot start.
 */
public enum ExitStatus {
    /** What was asked for is done, and every plan is fit for it. */
    DONE(0),
    /** A plan has a finding that stands in the way. */
    BLOCKED(4),
    /** Something could not be read or written, there was too little memory, or the program was called wrongly. */
    FAILED(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /**
     * The number that the operating system gets.
     *
     * @return 0, 4 or 2
     */
    public int code() {
        return code;
    }

    ExitStatus worst(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
