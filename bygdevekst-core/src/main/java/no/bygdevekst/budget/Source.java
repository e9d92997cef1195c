package no.bygdevekst.budget;

import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.source.Citation;

/** The items of the letter that the tables rest on. */
final class Source {

    /** Chapter 6 divides the money over the whole agreement period. */
    static final Citation CHAPTER_6 = Letter.planRequirements("¶4");

    /** Chapter 7 shows what the year needs. */
    static final Citation CHAPTER_7 = Letter.payment("¶1 s1");

    /** A share early in the year, the rest late in it. */
    static final Citation INSTALMENTS = Letter.payment("¶1 s2");

    /** Hours are entered as the municipality's own share, in chapter 7. */
    static final Citation HOURS = Letter.own("¶2 s2");

    /** The partners say themselves what they bring. */
    static final Citation PARTNERS_EFFORT = Letter.own("¶3");

    private Source() {}
}
