package no.bygdevekst.letter2024.data;

import no.bygdevekst.money.Nok;

/**
 * What the letter of 2024 says of the money as a whole (<i>bevilgningen</i>): 74 million kroner of 2025, 4 million to a
 * pilot and 3 million for each of its municipalities.
 */
public final class LetterAmounts {

    /** The year whose state budget appropriates the money; the letter, frame ¶1 s1. */
    public static final int APPROPRIATION_YEAR = 2025;

    /** What is appropriated for phase 2 of all pilots together; the letter, frame ¶1 s1. */
    public static final Nok FRAME = Nok.ofKroner(74_000_000);

    /**
     * What each pilot has in phase 2, however many municipalities it has. The letter says only that the division rests
     * on the number of municipalities (frame ¶2 s1); that it is this amount and {@link #PER_MUNICIPALITY} is inferred
     * from its table, which they give exactly.
     */
    public static final Nok BASE = Nok.ofKroner(4_000_000);

    /** What a pilot has in phase 2 for each municipality, beside {@link #BASE}; inferred as that is. */
    public static final Nok PER_MUNICIPALITY = Nok.ofKroner(3_000_000);

    private LetterAmounts() {}
}
