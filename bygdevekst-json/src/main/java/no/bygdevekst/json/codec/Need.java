package no.bygdevekst.json.codec;

/** What becomes of an object without a member. */
enum Need {
    /** It is refused. */
    REQUIRED,
    /** It stands; but where the member is there and cannot be read, so can the object not. */
    NEEDED_WHERE_GIVEN,
    /** It stands. */
    OPTIONAL
}
