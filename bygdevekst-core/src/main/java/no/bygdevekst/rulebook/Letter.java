package no.bygdevekst.rulebook;

import no.bygdevekst.source.Citation;

/** Citations of the ministry's letter of 2024, by section. */
final class Letter {

    private static final String DOCUMENT = "letter-2024";

    private Letter() {}

    static Citation introduction(String item) {
        return Citation.of(DOCUMENT, "introduction", item);
    }

    static Citation frame(String item) {
        return Citation.of(DOCUMENT, "frame", item);
    }

    static Citation planRequirements(String item) {
        return Citation.of(DOCUMENT, "plan-requirements", item);
    }

    /** The list of what a plan shall do. */
    static Citation shall(int number) {
        return planRequirements("shall " + number);
    }

    /** The list of what a plan as a whole shall meet. */
    static Citation criterion(int number) {
        return planRequirements("criterion " + number);
    }

    static Citation commitment(String item) {
        return Citation.of(DOCUMENT, "commitment", item);
    }

    static Citation payment(String item) {
        return Citation.of(DOCUMENT, "payment", item);
    }

    static Citation own(String item) {
        return Citation.of(DOCUMENT, "own", item);
    }

    static Citation restrictions(String item) {
        return Citation.of(DOCUMENT, "restrictions", item);
    }

    static Citation bullet(String item) {
        return restrictions("bullet " + item);
    }
}
