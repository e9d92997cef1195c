package no.bygdevekst.budget;

import no.bygdevekst.source.Citation;

/** The items of the letter that the tables rest on. */
final class Source {

    private static final String LETTER = "letter-2024";

    /** Chapter 6 divides the money over the whole agreement period. */
    static final Citation CHAPTER_6 = Citation.of(LETTER, "plan-requirements", "¶4");

    /** Chapter 7 shows what the year needs. */
    static final Citation CHAPTER_7 = Citation.of(LETTER, "payment", "¶1 s1");

    /** A share early in the year, the rest late in it. */
    static final Citation INSTALMENTS = Citation.of(LETTER, "payment", "¶1 s2");

    /** Hours are entered as the municipality's own share, in chapter 7. */
    static final Citation HOURS = Citation.of(LETTER, "own", "¶2 s2");

    /** The partners say themselves what they bring. */
    static final Citation PARTNERS_EFFORT = Citation.of(LETTER, "own", "¶3");

    private Source() {}
}
