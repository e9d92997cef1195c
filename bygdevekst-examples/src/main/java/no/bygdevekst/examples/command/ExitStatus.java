package no.bygdevekst.examples.command;

/** What the program ends with (<i>avslutningskode</i>); of several files the worst counts. */
enum ExitStatus {
    /** Every plan is fit to be submitted. */
    SUBMITTABLE,
    /** A plan has a finding that stands in the way. */
    BLOCKED,
    /** Something could not be read or written. */
    UNREADABLE;

    /** The number that the operating system gets, from 0 to 2. */
    int code() {
        return switch (this) {
            case SUBMITTABLE -> 0;
            case BLOCKED -> 1;
            case UNREADABLE -> 2;
        };
    }

    ExitStatus worst(ExitStatus other) {
        return code() >= other.code() ? this : other;
    }
}
