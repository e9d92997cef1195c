package no.bygdevekst.json;

import no.bygdevekst.rule.Member;

/** Which members an object has, by their names. */
final class Present {

    private long bits;

    /** Notes that a member is there, and says whether it was not before. */
    boolean add(Member member) {
        long before = bits;
        bits |= 1L << member.ordinal();
        return bits != before;
    }

    boolean has(Member member) {
        return (bits & 1L << member.ordinal()) != 0;
    }
}
