package no.bygdevekst.examples.sheet;

/**
 * What a drop-down offers (<i>valgliste</i>).
 *
 * @param list the name of the list, such as {@code FundUse}
 * @param several whether a cell can have several of them, so that the list helps and does not bind
 */
public record Choice(String list, boolean several) {

    /** Yes and no. */
    public static final String FLAG = "Flag";

    /** Every party of the agreement, and the state. */
    public static final String PARTIES = "Parties";

    /** The ids of the measures. */
    public static final String MEASURES = "Measures";
}
