package no.bygdevekst.text;

/**
 * A caller handed over null (<i>manglende verdi</i>); the message names what is null, such as {@code title is null} or
 * {@code measures[1] is null}. Every public door of the library refuses null in this way.
 */
public final class NullArgumentException extends NullPointerException {

    private static final long serialVersionUID = 1L;

    /**
     * The exception for a value.
     *
     * @param name what is null, such as {@code title}
     */
    public NullArgumentException(String name) {
        super(name + " is null");
    }
}
