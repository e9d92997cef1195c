package no.bygdevekst.json.codec;

import no.bygdevekst.place.Member;

/** Which members an object has, by their names. */
public final class Present {

    private long bits;

    /** Those of some members. */
    static Present of(Iterable<Member> members) {
        Present present = new Present();
        members.forEach(member -> present.add(bit(member)));
        return present;
    }

    /** What a member is noted by; asked of each member that is read, it would take time. */
    static long bit(Member member) {
        return 1L << member.ordinal();
    }

    /** Notes by its bit that a member is there, and says whether it was not before. */
    boolean add(long bit) {
        long before = bits;
        bits |= bit;
        return bits != before;
    }

    /** Whether all that others have are there. */
    boolean hasAll(Present others) {
        return (bits & others.bits) == others.bits;
    }

    public boolean has(Member member) {
        return (bits & bit(member)) != 0;
    }
}
