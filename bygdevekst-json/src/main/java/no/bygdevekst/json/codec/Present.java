package no.bygdevekst.json.codec;

import no.bygdevekst.place.Member;

/** Which members an object has, by their names. */
public final class Present {

    private long bits;

    /** Those of some members. */
    static Present of(Iterable<Member> members) {
        Present present = new Present();
        members.forEach(present::add);
        return present;
    }

    /** Notes that a member is there, and says whether it was not before. */
    boolean add(Member member) {
        long before = bits;
        bits |= 1L << member.ordinal();
        return bits != before;
    }

    /** Whether all that others have are there. */
    boolean hasAll(Present others) {
        return (bits & others.bits) == others.bits;
    }

    public boolean has(Member member) {
        return (bits & (1L << member.ordinal())) != 0;
    }
}
