package no.bygdevekst.examples.sheet;

/** The sheets that people do not see (<i>skjulte ark</i>). */
public final class HiddenSheets {

    /** What drop-downs offer. */
    public static final String LISTS = "Lists";

    /** The previous plan, as JSON in pieces: it is over, and nobody fills it in. */
    public static final String PREVIOUS = "PreviousPlan";

    private HiddenSheets() {}
}
