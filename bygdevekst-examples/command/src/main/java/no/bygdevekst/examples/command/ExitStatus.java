package no.bygdevekst.examples.command;

/** What the program ends with (<i>avslutningskode</i>); of several files the worst counts. */
public enum ExitStatus {
    /** Every plan is fit to be submitted. */
    SUBMITTABLE,
    /** A plan has a finding that stands in the way. */
    BLOCKED,
    /** Something could not be read or written, or the program was called wrongly. */
    FAILED;

    /**
     * The number that the operating system gets.
     *
     * @return from 0 to 2
     */
    public int code() {
        return switch (this) {
            case SUBMITTABLE -> 0;
            case BLOCKED -> 1;
            case FAILED -> 2;
        };
    }

    ExitStatus worst(ExitStatus other) {
        return code() >= other.code() ? this : other;
    }
}
